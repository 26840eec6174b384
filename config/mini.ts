import { resolve } from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { ClosedWorld } from './closed-world'

/** `baseLevel` is read by the build but missing from Taro's types. */
type Mini = IMiniAppConfig<'webpack5'> & { baseLevel: number }

/** The build for WeChat. */
export const mini: Mini = {
  // base.wxml 66 KB -> 22 KB; nodes deeper than this render through the recursive `comp` component
  baseLevel: 3,
  // without it, what only one subpackage uses lands in the main package
  optimizeMainPackage: { enable: true },
  // nothing here sets innerHTML: no parser of HTML is shipped
  runtime: { enableInnerHTML: false },
  miniCssExtractPluginOption: { ignoreOrder: true },
  compile: { include: [resolve('contract'), resolve('config/aria-plugin')] },
  webpackChain(chain) {
    chain.plugin('closedWorld').use(ClosedWorld)
  },
}
