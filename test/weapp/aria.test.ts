import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { boot } from '../weapp-harness/boot'
import { until } from '../weapp-harness/until'
import attributes from '../../config/components-plugin/aria.json'

const wxml = readFileSync(resolve('dist/weapp/base.wxml'), 'utf8')
const tag = (component: string) => component.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()
/** The tags of a component in the built templates; those without any property carry a class and a tap only. */
const withProperties = (component: string) =>
  (wxml.match(new RegExp(`<${tag(component)} [^>]*>`, 'g')) ?? []).filter((text) => /\{\{.*?i\.p\d/.test(text))

test.each(Object.entries(attributes))(
  'each <%s> in the built templates passes every aria attribute on',
  (name, list) => {
    for (const text of withProperties(name)) {
      for (const attribute of Object.keys(list)) expect(text).toMatch(new RegExp(`${attribute}="{{i\\.p\\d+}}"`))
    }
  },
)

test('the templates have views, texts and images with properties', () => {
  for (const name of ['View', 'Text', 'Image']) expect(withProperties(name)).not.toEqual([])
})

test('what a page says about itself reaches the view: its roles, its names, its hidden drawings', async () => {
  const program = boot(resolve('dist/weapp'), { url: 'tabs/services/index', online: false })
  const values = (name: string) => program.$$('*').map((element) => program.attribute(element, name))
  await until('rows that lead somewhere', () => values('aria-role').includes('link'))
  expect(values('aria-role')).toContain('heading')
  expect(values('aria-hidden')).toContain(true)
  program.close()
})
