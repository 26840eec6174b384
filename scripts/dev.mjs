// `npm run dev`: the API, H5 and the mini-program, each built again when a file changes. One Ctrl-C ends all of them.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { root } from './lib/root.mjs'

requireNode()
await ensureInstalled()

/** How long the sides may take to end. */
const LONGEST_STOP_MS = 8_000
const port = process.env.PORT ?? '8787'
const sides = [
  { name: 'api', args: ['--import', 'tsx', '--watch', '--watch-preserve-output', 'server/src/main.ts'] },
  { name: 'h5', args: ['scripts/build.mjs', 'h5', '--watch'] },
  { name: 'weapp', args: ['scripts/build.mjs', 'weapp', '--watch'] },
]
const env = { DEMO: '1', TARO_APP_API: `http://127.0.0.1:${port}`, ...process.env }

/**
 * A group of its own, because a build starts programs that a signal to it alone would leave running.
 * @param {{ name: string, args: string[] }} side
 */
function start({ name, args }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => console.log(`[${name}] ${line}`))
  }
  return child
}

const children = sides.map(start)
let stopping = false

/**
 * To the whole group: what a child started may live on when the child itself has ended.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (!child.pid) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // It has ended already.
  }
}

function stop() {
  if (stopping) return
  stopping = true
  for (const child of children) end(child, 'SIGTERM')
  // The API drains within that time; a build has nothing to lose.
  setTimeout(() => {
    for (const child of children) end(child, 'SIGKILL')
  }, LONGEST_STOP_MS).unref()
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop)
for (const child of children) child.on('exit', stop)
