import { resolve } from 'node:path'
import type { IMiniAppConfig, IProjectBaseConfig } from '@tarojs/taro/types/compile'
import { ClosedWorld } from './closed-world'

/** `baseLevel` and `terser` are read here by the build but missing from Taro's types. */
type Mini = IMiniAppConfig<'webpack5'> & { baseLevel: number } & Pick<IProjectBaseConfig, 'terser'>

/** The build for WeChat. */
export const mini: Mini = {
  // a third of base.wxml; nodes deeper than this render through the recursive `comp` component
  baseLevel: 3,
  // without it, what only one subpackage uses lands in the main package
  optimizeMainPackage: { enable: true },
  // nothing here sets innerHTML: no parser of HTML is shipped
  runtime: { enableInnerHTML: false },
  miniCssExtractPluginOption: { ignoreOrder: true },
  compile: { include: [resolve('contract')] },
  // Chinese takes three bytes as it is and six when escaped
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  webpackChain(chain) {
    chain.plugin('closedWorld').use(ClosedWorld)
  },
}
