import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { h5 } from './h5'
import { mini } from './mini'

const target = process.env.TARO_ENV ?? 'weapp'
/** Where the mini-program finds the API. H5 is served by the API itself, so its address is the page's own. */
const api = target === 'h5' ? '' : (process.env.TARO_APP_API ?? 'http://127.0.0.1:8787')

const assets = [
  { from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' },
  { from: 'src/assets/tab', to: 'dist/weapp/assets/tab' },
]

const worker = [{ from: 'src/assets/h5/sw.js', to: 'dist/h5/sw.js' }]

export default defineConfig<'webpack5'>(async (): Promise<IProjectConfig<'webpack5'>> => ({
  projectName: 'zhuiguang',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': resolve('src') },
  plugins: [resolve('config/components-plugin/index.ts')],
  copy: { patterns: target === 'weapp' ? assets : worker, options: {} },
  // An undefined process.env.X would stay in the bundle and throw on WeChat, which has no `process`.
  env: { TARO_APP_API: JSON.stringify(api) },
  mini,
  h5,
}))
