import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { runNode } from './run.mjs'
import { step, StepFailed } from './step.mjs'

const APP_SOURCES = ['src', 'config', 'types', 'contract/src', 'babel.config.js', 'package-lock.json', 'package.json']
const SERVER_SOURCES = ['server/src', 'contract/src', 'package-lock.json', 'scripts/lib/bundle-server.mjs']

/**
 * @typedef {object} Target
 * @property {string} label
 * @property {readonly string[]} sources
 * @property {string} output the file whose time tells whether somebody else has built in between
 * @property {readonly string[]} command
 * @property {NodeJS.ProcessEnv} [env] what the result depends on beside the sources
 */

/** @type {(target: 'weapp' | 'h5', label: string, output: string, env?: NodeJS.ProcessEnv) => Target} */
const app = (target, label, output, env = {}) => ({
  label,
  sources: APP_SOURCES,
  output,
  command: ['scripts/build.mjs', target],
  env,
})

export const h5 = app('h5', '构建 H5 / building the H5 app', 'dist/h5/index.html')
/** @param {string} api where the mini-program finds the API */
export const weapp = (api) =>
  app('weapp', '构建小程序 / building the mini-program', 'dist/weapp/app.json', { TARO_APP_API: api })
/** @type {Target} */
export const server = {
  label: '构建服务端 / building the server',
  sources: SERVER_SOURCES,
  output: 'server/dist/main.mjs',
  command: ['scripts/lib/bundle-server.mjs'],
}

const stampOf = (/** @type {Target} */ target) => path.join(root, 'dist/.built', target.output.replaceAll('/', '.'))

/** @param {Target} target */
function stateOf(target) {
  const output = path.join(root, target.output)
  if (!existsSync(output)) return null
  const sources = fingerprint(root, target.sources, [JSON.stringify(target.env ?? {})])
  return `${sources} ${statSync(output).mtimeMs}`
}

/** @param {Target} target */
function isBuilt(target) {
  const stamp = stampOf(target)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(target)
}

/**
 * Builds the target unless it was built from the same sources.
 * @param {Target} target
 */
export async function ensureBuilt(target) {
  if (isBuilt(target)) return
  const stamp = stampOf(target)
  rmSync(stamp, { force: true })
  await step(target.label, async () => {
    const { code, output } = await runNode(target.command, { env: { NODE_ENV: 'production', ...target.env } })
    if (code !== 0) throw new StepFailed('没有构建成功 / the build failed', output)
  })
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, stateOf(target) ?? '')
}
