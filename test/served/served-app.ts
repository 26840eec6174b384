import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createTestDatabase } from '../../server/test/database.ts'
import { STAND_IN_APP, startWechatStandIn } from '../doubles-server/wechat/stand-in'
import { SERVED_PORT, SERVED_URL } from './address'

const root = path.resolve(__dirname, '../..')
const MOST_WAIT_MS = 30_000

export interface ServedApp {
  stop(): Promise<void>
}

async function untilReady(ended: () => boolean, output: () => string): Promise<void> {
  const end = Date.now() + MOST_WAIT_MS
  for (;;) {
    const ready = await fetch(`${SERVED_URL}/readyz`).catch(() => null)
    if (ready?.ok) return
    if (ended() || Date.now() > end) throw new Error(`the server did not start on ${SERVED_PORT}: ${output()}`)
    await delay(50)
  }
}

/** The built server as it runs in production, with the pack of Guangming, the built H5 app and a stand-in for WeChat. */
export async function startServedApp(): Promise<ServedApp> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'zhuiguang-served-'))
  const [database, wechat] = await Promise.all([createTestDatabase({ pack: 'guangming' }), startWechatStandIn()])
  const child = spawn(process.execPath, ['server/dist/main.mjs'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      TMPDIR: os.tmpdir(),
      TZ: 'UTC',
      LOG_LEVEL: 'error',
      DEMO: '1',
      HOST: '127.0.0.1',
      PORT: String(SERVED_PORT),
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      WECHAT_APP_ID: STAND_IN_APP.appId,
      WECHAT_APP_SECRET: STAND_IN_APP.appSecret,
      WECHAT_BASE_URL: wechat.baseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let ended = false
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk))
  const whenEnded = new Promise<void>((resolve) =>
    child.on('close', () => {
      ended = true
      resolve()
    }),
  )
  await untilReady(
    () => ended,
    () => output,
  )
  async function stop(): Promise<void> {
    child.kill('SIGTERM')
    await whenEnded
    await wechat.close()
    // the cluster may have been stopped with its databases before
    await database.drop().catch(() => undefined)
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { stop }
}
