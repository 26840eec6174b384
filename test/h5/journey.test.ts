import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch'
import { aPhone } from '../browser/phone'
import { SERVED_URL } from '../served/address'

let browser: Browser
let context: BrowserContext
let page: Page
const problems: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  context = await aPhone(browser, 'normal')
  page = await context.newPage()
  page.setDefaultTimeout(8_000)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on(
    'request',
    (request) =>
      new URL(request.url()).origin === SERVED_URL ||
      request.url().startsWith('data:') ||
      problems.push(`foreign host: ${request.url()}`),
  )
  await page.goto(`${SERVED_URL}/`)
}, 60_000)
afterAll(async () => {
  await context?.close()
  await browser?.close()
})

/** Taro keeps the pages below in the document; only the last one that is shown counts. */
const shown = () => page.locator('.taro_page:visible').last()
const row = (text: RegExp) => shown().locator('.row').filter({ hasText: text }).first()
const tap = (text: string | RegExp) => shown().getByRole('button', { name: text }).last().click()
const see = (text: string | RegExp) => shown().getByText(text).first().waitFor()

test('home shows what is near; a park and back', async () => {
  await see('榕荫棋园')
  await shown().getByText('榕荫棋园').first().click()
  await see('这里有什么')
  await page.goBack()
  await see('附近口袋公园')
})

test('discover, then a market day with its stalls', async () => {
  await page.locator('.weui-tabbar__item').nth(1).click()
  await see('榕荫棋园')
  await page.goto(`${SERVED_URL}/#/places/market-days/index`)
  await row(/和润家园追光市集/).click()
  await see('到了就能去')
  await see(/法律问诊/)
})

test('a request with a photo: proposed, placed, submitted, followed', async () => {
  await page.goto(`${SERVED_URL}/#/cases/new/index?placeId=gm.rongyin`)
  await shown().locator('textarea').fill('棋园那棵大榕树旁边的路灯不亮了，晚上看不清台阶')
  await see('您说的是这件事吗？')
  await shown().locator('.opt').first().click()
  await see(/有没有电线断落/)
  for (const question of await shown().locator('.fld .chips').all()) await question.locator('.chip').last().click()
  await tap('下一步：在哪里')
  await see('榕荫棋园')
  await tap('加照片')
  await see('演示身份')
  await row(/^居民/).click()
  await see('在哪里？')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap('加照片')])
  await chooser.setFiles(process.env.TEST_PHOTO ?? '')
  await shown().locator('.shot .pic').waitFor()
  await shown().locator('.shot .over:has-text("%")').waitFor({ state: 'detached' })
  await tap('下一步：确认')
  await see(/看一遍/)
  await shown().getByRole('button', { name: '提交' }).last().dblclick()
  await see('收到了')
  await see('您提交了诉求')
  await page.goto(`${SERVED_URL}/#/cases/list/index`)
  await see(/编号|GM/)
})

test('a course is booked, shows its code, and is given back', async () => {
  await page.goto(`${SERVED_URL}/#/bookings/catalogue/index?kind=course`)
  // today's may be too close to be cancelled
  await shown()
    .locator('.row')
    .filter({ hasText: /余\s\d+\s位/, hasNotText: '今天' })
    .first()
    .click()
  await see('哪一天？')
  await shown().locator('.slot:not(.no)').first().click()
  await tap('确认预约')
  await see('已确认')
  expect(await shown().innerText()).toMatch(/[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}/)
  await row(/取消预约/).click()
  await see('取消这次预约？')
  await tap('取消预约')
  await see('已取消')
})

test('nothing failed on the way and no other host was asked', () => {
  expect(problems).toEqual([])
})
