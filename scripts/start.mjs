// `npm start`: installs and builds what is missing, then runs the server until Ctrl-C.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt, h5, server } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { onlyOne } from './lib/only-one.mjs'
import { root } from './lib/root.mjs'
import { serverEnvironment, serverFlags } from './lib/server-flags.mjs'

const PARENT_CHECK_MS = 250

requireNode()

async function prepare() {
  await ensureInstalled()
  await ensureBuilt(server)
  await ensureBuilt(h5)
}

/**
 * npm puts a shell between itself and us that dies of a signal without passing it on: when our parent is gone, somebody
 * has stopped npm.
 * @param {() => void} stop
 */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const check = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(check)
    stop()
  }, PARENT_CHECK_MS)
  check.unref()
}

/** A fresh clone is a demo; production sets DEMO=0 or starts server/dist/main.mjs itself. */
function serve() {
  const env = { DEMO: '1', ...serverEnvironment, ...process.env }
  // The channel tells the server when we are gone, even if we were killed.
  const child = spawn(process.execPath, [...serverFlags, path.join(root, 'server/dist/main.mjs')], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  watchNpm(() => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
}

try {
  await onlyOne(prepare)
  serve()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
