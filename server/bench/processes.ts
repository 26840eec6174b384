import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server in a process of its own. */
export interface ServerProcess {
  url: string
  /** Everything it has printed so far. */
  said: string
  /** Megabytes that it occupies now. */
  residentMegabytes(): number
  stop(): Promise<void>
}

/**
 * Starts a program that prints its address, and waits until it has.
 * @throws when it ends before that; what it printed is in the message
 */
export async function startProcess(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const server: ServerProcess = {
    url: '',
    said: '',
    residentMegabytes: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
  const lines = createInterface(child.stdout)
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      server.said += `${line}\n`
      server.url ||= /http:\/\/localhost:\d+/.exec(line)?.[0].replace('localhost', '127.0.0.1') ?? ''
      if (server.url) resolve()
    })
  })
  await Promise.race([ready, ended])
  if (!server.url) throw new Error(`${args.join(' ')} ended before it listened:\n${server.said}`)
  return server
}
