import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import aria from './aria.json'

type Components = Record<string, Record<string, unknown>>
interface Platform {
  template?: { internalComponents: Components; mergeComponents(context: IPluginContext, more: Components): void }
}

/** Where Taro's runtime lists every component and every function, and where it asks for itself as a whole. */
const LISTS =
  /@tarojs[\\/](taro[\\/]index|shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/

/**
 * Makes the templates for WeChat fit the app: `aria-*` attributes, which Taro drops without a word, are passed on;
 * components and properties that no source names are left out. The runtime numbers components and properties by the
 * same list, so it is given that list. Taro loads this file by itself, so it imports no other TypeScript.
 */
export default function componentsPlugin(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: Platform) {
      if (!template) return
      const source = sourceText(join(context.paths.appPath, 'src'))
      template.mergeComponents(context, aria)
      leaveOut(template.internalComponents, source)
      const apis = [...source.matchAll(/\bTaro\.(\w+)/g)].map(([, name]) => name)
      const options = { apis, components: () => attributesOf(template.internalComponents) }
      context.modifyWebpackChain(({ chain }) => {
        const use = chain.module.rule('lists').test(LISTS).use('list')
        use.loader(join(__dirname, 'list-loader.js')).options(options)
      })
    },
  })
}

function sourceText(folder: string): string {
  const names = readdirSync(folder, { recursive: true }).map(String)
  const scripts = names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  return scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
}

/** Empties what no source imports. Names stay: components are numbered by their place in the list. */
function leaveOut(components: Components, source: string): void {
  const imports = [...source.matchAll(/import \{([^}]*)\} from '@tarojs\/components'/g)].map(([, names]) => names)
  const used = new Set(`View,Text,Image,${imports.join(',')}`.split(/[\s,]+/))
  const words = new Set(source.match(/[\w-]+/g))
  for (const [component, properties] of Object.entries(components)) {
    for (const property of Object.keys(properties)) {
      const name = property.replace(/^bind/, 'on').replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase())
      const kept = words.has(name) || words.has(property) || /^(\$|aria-)/.test(property)
      if (!used.has(component) || !kept) delete properties[property]
    }
  }
}

/** What the runtime needs of the list: names of attributes. Events go another way, and defaults are in the templates. */
function attributesOf(components: Components): Record<string, Record<string, 0>> {
  const list: Record<string, Record<string, 0>> = {}
  for (const [component, properties] of Object.entries(components)) {
    const names = Object.keys(properties).filter((property) => !property.startsWith('bind'))
    list[component] = Object.fromEntries(names.map((name) => [name, 0]))
  }
  return list
}
