import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser.close())

test('the browser writes Chinese with a font that has it, regular and bold', async () => {
  const page = await browser.newPage()
  await page.setContent('<p style="font-family: sans-serif">追光邻里<b>口袋公园</b></p>')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument', { depth: -1 })
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map((font) => font.glyphCount)).toEqual([4, 4])
})
