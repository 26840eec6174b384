import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { unpackChromium } from './unpack-chromium'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
/** Nothing but the app under test goes over the network. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
]

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, else npm's on Linux x64, else an installed one.
 * Throws when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    const { program, env } = unpackChromium()
    return chromium.launch({ executablePath: program, args: quiet, env: { ...process.env, ...env } })
  }
  const executablePath = named ?? installed.find((path) => existsSync(path))
  if (!executablePath) throw new Error('no Chrome was found: install one, or name it in CHROME_PATH')
  return chromium.launch({ executablePath, args: quiet })
}
