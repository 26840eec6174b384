import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { runNpm } from './run.mjs'
import { step, StepFailed } from './step.mjs'

const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.zhuiguang-installed')
/** npm writes this at the end of an install. */
const npmsOwnLock = path.join(modules, '.package-lock.json')

/** What was installed depends on the lock and, for packages with programs in them, on the machine. */
const wanted = () => fingerprint(root, ['package-lock.json', '.npmrc'], [process.platform, process.arch])

/** Somebody ran npm by hand after the lock changed last. */
const isInstalledByHand = () =>
  existsSync(npmsOwnLock) && statSync(npmsOwnLock).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs

function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true
  return isInstalledByHand()
}

/** Installs what the lock says, unless that is there already. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await step('安装依赖，第一次要一两分钟 / installing packages, a minute or two the first time', async () => {
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0) throw new StepFailed('npm ci 没有成功 / npm ci failed', output)
  })
  writeFileSync(stamp, wanted())
}
