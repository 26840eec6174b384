import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { aPerson, pagesOf, type Look } from '../browser/app-pages'
import { launchBrowser } from '../browser/launch'
import { aPhone, open } from '../browser/phone'
import { SERVED_URL } from '../served/address'

interface Finding {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
}, 60_000)
afterAll(() => browser?.close())

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

test.each(['normal', 'elder', 'dark', 'elder-dark'] as Look[])(
  'axe finds nothing serious on any page: %s',
  async (look) => {
    const person = await aPerson(
      SERVED_URL,
      `resident-${500 + ['normal', 'elder', 'dark', 'elder-dark'].indexOf(look)}`,
    )
    const context = await aPhone(browser, look, person)
    const found: string[] = []
    for (const [name, address] of Object.entries(await pagesOf(SERVED_URL, person))) {
      const page = await context.newPage()
      await open(page, SERVED_URL, address)
      await page.evaluate(axe)
      const { violations } = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)) as {
        violations: Finding[]
      }
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical')
          found.push(
            `${name}: ${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
          )
      }
      await page.close()
    }
    await context.close()
    expect(found).toEqual([])
  },
  180_000,
)
