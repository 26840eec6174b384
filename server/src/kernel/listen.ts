import net from 'node:net'
import type { FastifyInstance } from 'fastify'
import { StartError } from './start-error.ts'

interface Where {
  port: number
  host: string
}

/** What the system says about a port, as a sentence; other errors stay as they are. */
function explain(error: unknown, { port, host }: Where): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new StartError(
      'port_in_use',
      `端口 ${port} 已被占用，也许另一个 npm start 还在运行。请先停掉它，或设置别的 PORT。`,
      `Port ${port} is in use, perhaps by another npm start. Stop that, or set another PORT.`,
    )
  if (code === 'EACCES')
    return new StartError(
      'port_not_allowed',
      `没有权限使用端口 ${port}，请设置 1024 以上的 PORT。`,
      `Port ${port} is not allowed; set PORT above 1024.`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new StartError(
      'host_not_here',
      `这台机器没有地址 ${host}，请改 HOST。`,
      `This machine has no address ${host}; correct HOST.`,
    )
  return error
}

/**
 * Tries the port before the work of a start is done.
 * @throws StartError `port_in_use`, `port_not_allowed`, `host_not_here`
 */
export function tryPort(where: Where): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (error) => reject(explain(error, where)))
    server.listen(where, () => server.close(() => resolve()))
  })
}

/** @returns the port that was taken, which differs from 0 when that was asked for */
export async function listen(app: FastifyInstance, where: Where): Promise<number> {
  try {
    await app.listen(where)
  } catch (error) {
    throw explain(error, where)
  }
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : where.port
}
