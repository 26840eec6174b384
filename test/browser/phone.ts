import type { Browser, BrowserContext, Page } from 'playwright-core'
import { looks, NEAR, type Look, type Person } from './app-pages'

/** The viewport of the pictures: a common phone, in CSS pixels. */
export const PHONE = { width: 390, height: 844 }

/** Taro keeps every value of its storage as `{ data }` in localStorage. */
const stored = (data: unknown) => JSON.stringify({ data })

/** A phone on which somebody has used the app before: how it looks, where they are, who they are. */
export async function aPhone(browser: Browser, look: Look, person?: Person): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
  })
  const place = { at: NEAR, name: '碧眼社区' }
  const entries: [string, string][] = [['preferences', stored({ ...looks[look], place })]]
  if (person) entries.push(['session', stored(person.session)])
  await context.addInitScript((list) => {
    for (const [key, value] of list) if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }, entries)
  return context
}

/** Opens a page of the app and waits until everything that it asked for has come and nothing turns any more. */
export async function open(page: Page, base: string, address: string): Promise<void> {
  await page.goto(`${base}/#/${address}`)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.page') && !document.querySelector('.page .sk'))
  await page.evaluate(() => document.fonts.ready)
}
