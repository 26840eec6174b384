import { resolve } from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'

/** The build for browsers: served from any path, by the API or by a file server. */
export const h5: IH5Config<'webpack5'> = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  compile: { include: [resolve('contract')] },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  // `npm run dev`: files go to dist/h5, where the API serves them; reload the page to see a change
  devServer: { open: false, hot: false, liveReload: false, devMiddleware: { writeToDisk: true } },
  webpackChain(chain) {
    // Taro's default (initial chunks only) copies its components into the chunk of every page
    chain.optimization.splitChunks({
      chunks: 'all',
      minSize: 20_000,
      cacheGroups: { vendors: { test: /[\\/]node_modules[\\/]/, minChunks: 2, reuseExistingChunk: true } },
    })
    chain.performance.hints(false)
  },
}
