import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch'
import { aPhone, open } from '../browser/phone'
import { SERVED_URL } from '../served/address'

const KB = 1024
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser?.close())

test('home loads at most 180 KB of gzipped script', async () => {
  const context = await aPhone(browser, 'normal')
  const page = await context.newPage()
  const scripts: { url: string; bytes: number }[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    void response.body().then((body) => scripts.push({ url: response.url(), bytes: gzipSync(body).length }))
  })
  await open(page, SERVED_URL, 'tabs/home/index')
  await context.close()
  const sum = scripts.reduce((total, { bytes }) => total + bytes, 0)
  console.log(`home: ${(sum / KB).toFixed(1)} KB gzip in ${scripts.length} scripts`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(sum).toBeLessThanOrEqual(180 * KB)
})
