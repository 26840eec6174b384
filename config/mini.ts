import { resolve } from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { ClosedWorld } from './closed-world'
import { usedOfTaro } from './used'

/** `baseLevel` is read by the build but missing from Taro's types. */
type Mini = IMiniAppConfig<'webpack5'> & { baseLevel: number }

/** Where Taro lists every component and every function there is. */
const LISTS =
  /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/

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
  // Chinese takes three bytes as it is and six when escaped
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  webpackChain(chain) {
    chain.plugin('closedWorld').use(ClosedWorld)
    const slim = chain.module.rule('slim').test(LISTS).use('slim')
    slim.loader(resolve('config/slim-loader.js')).options(usedOfTaro(resolve('src')))
  },
}
