import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} options `show`: its output is ours; else it is kept
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    let stopped = false
    // Whoever stops us stops what we started; a terminal does that by itself, `kill` does not.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true
      child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, passOn)
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => keep(Buffer.from(error.message)))
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn)
      if (stopped) process.exit(130)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a script of this Node.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)

/**
 * Runs npm: the one that started us, or the one on the path.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runNpm(args, options) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? runNode([own, ...args], options) : run('npm', args, options)
}
