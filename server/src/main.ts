import { readConfig, type Config } from './config.ts'
import { describeStartError, StartError } from './kernel/start-error.ts'
import { stopSignal, untilStopped } from './kernel/stop-signals.ts'
import { startServer, type Say, type Server } from './start-server.ts'

const say: Say = (line) => void process.stdout.write(`  ${line}\n`)

function greet(config: Config, { port, readyAfterMs }: Server): void {
  const address = config.publicBaseUrl ?? `http://localhost:${port}`
  say('')
  say(`追光邻里  ${address}`)
  say(`接口文档  ${address}/docs`)
  if (config.demo) say('演示登录已开放（DEMO=1）/ demo sign-in is open')
  if (!config.wechat) say('没有设置 WECHAT_APP_ID：微信登录未开放 / no WECHAT_APP_ID: WeChat sign-in is off')
  say(`listening ${readyAfterMs} ms after PostgreSQL was ready`)
  say('按 Ctrl-C 停止 / Ctrl-C stops everything')
}

/** Runs until a signal comes. The exit code says how it went: 0 stopped, 69 or 78 refused, 1 a defect. */
async function run(): Promise<number> {
  const stop = stopSignal(say)
  try {
    const config = readConfig()
    const server = await startServer(config, stop, say)
    greet(config, server)
    await untilStopped(stop)
    say('正在停止 / stopping')
    await server.close()
    return 0
  } catch (error) {
    if (stop.aborted) return 0
    process.stderr.write(`${error instanceof StartError ? describeStartError(error) : (error as Error).stack}\n`)
    return error instanceof StartError ? error.exitCode : 1
  }
}

process.exit(await run())
