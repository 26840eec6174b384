import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch'
import { aPhone, open } from '../browser/phone'
import { SERVED_URL } from '../served/address'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser?.close())

test('a start without a network shows the last home with its date', async () => {
  const context = await aPhone(browser, 'normal')
  const page = await context.newPage()
  await open(page, SERVED_URL, 'tabs/home/index')
  await page.waitForFunction(async () => {
    const kept = await caches.open('app-1').then((cache) => cache.keys())
    return kept.some(({ url }) => /\/js\/app\./.test(url)) && kept.some(({ url }) => new URL(url).pathname === '/')
  })
  await page.close()
  await context.setOffline(true)
  const later = await context.newPage()
  await later.goto(`${SERVED_URL}/#/tabs/home/index`)
  await later.getByText('榕荫棋园').first().waitFor()
  await later.getByText(/没有网络，这是/).waitFor()
  expect(await later.locator('.pc').count()).toBeGreaterThan(0)
  await context.close()
})
