import { join } from 'node:path'
import 'miniprogram-simulate'
import { MiniProgram, type AppInstance } from './mini-program'
import { Pages } from './pages'
import type { PageDefinition } from './types'
import { recorder, type CallLog } from './wx-call'
import { deviceFunctions, type Device } from './wx-device'
import { navigationFunctions } from './wx-navigation'
import { request, uploadFile, type Network } from './wx-network'
import { storageFunctions, type Storage } from './wx-storage'

export interface BootOptions {
  /** The page that is opened first, `route?name=value`; the first one of app.json unless told. */
  url?: string
  /** The storage of an earlier start, for a start that finds what was kept. */
  storage?: Storage
  device?: Partial<Device>
  online?: boolean
  /** wx functions that behave in a way of their own. */
  wx?: Record<string, unknown>
}
type WeChatGlobals = Record<'wx' | 'App' | 'Page' | 'Component' | 'getApp' | 'getCurrentPages', unknown>

const world = globalThis as unknown as WeChatGlobals
const registerComponent = world.Component as (definition: { options?: object }) => void
/** Without it every class in a component would get the component's name in front. */
const component = (definition: { options?: object }) =>
  registerComponent({ ...definition, options: { ...definition.options, classPrefix: '' } })

const phone: Device = {
  position: { latitude: 22.7405, longitude: 113.931 },
  photos: [],
  fontScale: 1,
  theme: 'light',
  language: 'zh_CN',
  confirms: true,
}

/**
 * Starts the mini-program that was built into `dist`: WeChat's own compiler reads its WXML, WeChat's component engine
 * shows it, its scripts run as they are, and wx.request speaks real HTTP.
 */
export function boot(dist: string, options: BootOptions = {}): MiniProgram {
  const calls: CallLog = []
  const device: Device = { ...phone, ...options.device }
  const network: Network = { online: options.online ?? true, requests: [] }
  const storage: Storage = options.storage ?? new Map()
  const pages = new Pages(dist)
  const api = recorder(calls)
  const wx = world.wx as Record<string, unknown>
  // the chunks of an earlier start in this test file
  delete wx.webpackJsonp
  jest.resetModules()
  Object.assign(wx, deviceFunctions(device, api), storageFunctions(storage, api), navigationFunctions(pages, api))
  Object.assign(wx, { request: request(network), uploadFile: uploadFile(network), ...options.wx })
  const app = startApp(dist, pages)
  pages.loadShared()
  const [path = '', query = ''] = (options.url ?? pages.app.pages[0] ?? '').split('?')
  const launch = { path, query: Object.fromEntries(new URLSearchParams(query)), scene: 1001 }
  app.onLaunch?.(launch)
  app.onShow?.(launch)
  pages.open(path, launch.query)
  return new MiniProgram(app, pages, { calls, device, network, storage, wx })
}

function startApp(dist: string, pages: Pages): AppInstance {
  let app: AppInstance | undefined
  world.Component = component
  world.App = (instance: AppInstance) => void (app = instance)
  world.Page = (definition: PageDefinition) => pages.define(definition, component)
  world.getApp = () => app
  world.getCurrentPages = () => pages.stack.map(({ page }) => page)
  require(join(dist, 'app.js'))
  if (!app) throw new Error('app.js did not call App()')
  return app
}
