import { join } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import attributes from './attributes.json'

interface Platform {
  template?: { mergeComponents(context: IPluginContext, components: Record<string, Record<string, string>>): void }
  runtimePath: string | string[]
}

/**
 * Keeps `aria-*` attributes on WeChat: Taro's templates and runtime know none of them and drop them without a word.
 * Taro loads this file by itself, so it imports no other TypeScript.
 */
export default function ariaPlugin(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.runtimePath = [platform.runtimePath, join(__dirname, 'runtime.ts')].flat()
      platform.template.mergeComponents(context, attributes)
    },
  })
}
