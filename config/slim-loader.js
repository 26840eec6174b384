// Taro ships the properties of some eighty components and the names of two hundred functions; the app uses a few.
// What it does not use is emptied here. Components keep their name, because templates and runtime number them by it.

/** `const Video = { … }` and `const Map = Object.assign({ … })` at the top of a file. */
const CONSTANT = /^const ([A-Z]\w*) = (?:\{.*\}|\{\n[\s\S]*?\n\}|Object\.assign\(.*\));$/gm
/** `    Video: { … }` in WeChat's additions. */
const ENTRY = /^ {4}([A-Z]\w*): \{\n[\s\S]*?\n {4}\}/gm
const SET = /const needPromiseApis = new Set\(\[([\s\S]*?)\]\)/

/** @this {import('webpack').LoaderContext<{ components: string[], apis: string[] }>} @param {string} source */
module.exports = function slim(source) {
  const { components, apis } = this.getOptions()
  const unused = (/** @type {string} */ name) => !components.includes(name.replace(/Comp$/, ''))
  const slimmer = source
    .replace(CONSTANT, (whole, name) => (unused(name) ? `const ${name} = {};` : whole))
    .replace(ENTRY, (whole, name) => (unused(name) ? `    ${name}: {}` : whole))
    .replace(SET, (_whole, names) => {
      const used = names.match(/\w+/g).filter((/** @type {string} */ name) => apis.includes(name))
      return `const needPromiseApis = new Set(${JSON.stringify(used)})`
    })
  if (slimmer === source) throw new Error(`${this.resourcePath} is not what it was: nothing was found to leave out`)
  return slimmer
}
