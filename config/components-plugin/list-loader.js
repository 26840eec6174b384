// Taro's runtime brings the properties of some eighty components and the names of two hundred functions.
// This puts in their place the list that the templates were made from, and the functions that the app calls.

const ALL = /^const internalComponents = \{[\s\S]*?\n\};$/m
const ADDITIONS = /^const components = \{[\s\S]*?\n\};$/m
/** Asked for as a whole, the runtime would be shipped as a whole. */
const WHOLE = "const { hooks } = require('@tarojs/runtime')"
const FUNCTIONS = /const needPromiseApis = new Set\(\[([\s\S]*?)\]\)/

/** @this {import('webpack').LoaderContext<{ components: () => object, apis: string[] }>} @param {string} source */
module.exports = function list(source) {
  const { components, apis } = this.getOptions()
  const lean = source
    .replace(ALL, () => `const internalComponents = ${JSON.stringify(components())};`)
    .replace(ADDITIONS, 'const components = {};')
    .replace(WHOLE, "const hooks = require('@tarojs/runtime').hooks")
    .replace(FUNCTIONS, (_whole, names) => {
      const used = names.match(/\w+/g).filter((/** @type {string} */ name) => apis.includes(name))
      return `const needPromiseApis = new Set(${JSON.stringify(used)})`
    })
  if (lean === source) throw new Error(`${this.resourcePath} is not what it was: its list was not found`)
  return lean
}
