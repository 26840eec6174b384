// `npm run screenshots -- [folder] [base URL]`: every page in every look at 390×844, from a server that runs in demo mode.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { aPerson, looks, pagesOf, type Look } from '../test/browser/app-pages'
import { launchBrowser } from '../test/browser/launch'
import { aPhone, open } from '../test/browser/phone'

const [folder = 'dist/screenshots', base = 'http://127.0.0.1:8787'] = process.argv.slice(2)

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchBrowser()
  const person = await aPerson(base, `resident-${Math.floor(Math.random() * 9000) + 100}`)
  for (const look of Object.keys(looks) as Look[]) {
    const context = await aPhone(browser, look, person)
    for (const [name, address] of Object.entries(await pagesOf(base, person))) {
      const page = await context.newPage()
      await open(page, base, address)
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) })
      await page.close()
    }
    await context.close()
    console.log(look)
  }
  await browser.close()
}

await main()
