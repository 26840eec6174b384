// `npm run screenshots -- [base URL] [folder]`: every page in every look at 390×844, from a server in demo mode
// (`npm start` in another terminal), and the picture of the README.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { aPerson, looks, pagesOf, type Look } from '../test/browser/app-pages'
import { launchBrowser } from '../test/browser/launch'
import { aPhone, open } from '../test/browser/phone'

const [base = 'http://127.0.0.1:8787', folder = 'dist/screenshots'] = process.argv.slice(2)
const OVERVIEW = ['home-normal', 'place-normal', 'case-normal', 'booking-normal', 'home-elder', 'home-dark']
const overviewFile = 'docs/images/overview.png'
const TILE = { width: 300, height: 649, gap: 16 }

async function takeAll(): Promise<void> {
  const browser = await launchBrowser()
  const person = await aPerson(base, `resident-${100 + Math.floor(Math.random() * 9000)}`)
  const pages = Object.entries(await pagesOf(base, person))
  for (const look of Object.keys(looks) as Look[]) {
    const context = await aPhone(browser, look, person)
    for (const [name, address] of pages) {
      const page = await context.newPage()
      await open(page, base, address)
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) })
      await page.close()
    }
    await context.close()
    console.log(`${look}: ${pages.length} pages`)
  }
  await browser.close()
}

/** Six of the pictures side by side, small enough for a repository. */
async function drawOverview(): Promise<void> {
  const { width, height, gap } = TILE
  const tiles = await Promise.all(
    OVERVIEW.map(async (name, index) => ({
      input: await sharp(path.join(folder, `${name}.png`))
        .resize(width, height)
        .png()
        .toBuffer(),
      left: gap + index * (width + gap),
      top: gap,
    })),
  )
  const size = { width: gap + OVERVIEW.length * (width + gap), height: height + 2 * gap }
  mkdirSync(path.dirname(overviewFile), { recursive: true })
  await sharp({ create: { ...size, channels: 3, background: '#e6e0d2' } })
    .composite(tiles)
    .png({ palette: true })
    .toFile(overviewFile)
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await takeAll()
  await drawOverview()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
