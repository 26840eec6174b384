import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { root } from './root.mjs'

const name = `zhuiguang-${createHash('sha256').update(root).digest('hex').slice(0, 10)}.prepare`
/** A socket, because it goes with its process, however that ends. */
const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), name)

/** @returns {Promise<net.Server | null>} */
const listen = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.end(String(process.pid)))
    server.once('listening', () => resolve(server.unref()))
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(address)
  })

/** The process that holds the socket; null when it is a leftover. @returns {Promise<string | null>} */
const askHolder = () =>
  new Promise((resolve) => {
    let pid = ''
    const socket = net.connect(address)
    socket.on('data', (chunk) => void (pid += chunk))
    socket.on('error', () => resolve(null))
    socket.on('end', () => resolve(pid))
  })

/**
 * Does the work unless another command installs or builds in this folder: then it ends with one sentence.
 * @param {() => Promise<void>} work
 */
export async function onlyOne(work) {
  let server = await listen()
  if (!server) {
    const pid = await askHolder()
    if (pid !== null) {
      console.error(`另一个命令正在准备这个文件夹（进程 ${pid}），请等它完成。`)
      console.error(`Another command is preparing this folder (process ${pid}); wait until it is done.`)
      process.exit(1)
    }
    rmSync(address, { force: true })
    server = await listen()
  }
  try {
    await work()
  } finally {
    server?.close()
  }
}
