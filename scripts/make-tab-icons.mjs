// Draws src/assets/tab/*.png (81 px, as WeChat asks) from src/shared/ui/icons/*.svg in the colours of src/theme.json.
// Usage: node scripts/make-tab-icons.mjs
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const source = fileURLToPath(new URL('../src', import.meta.url))
const theme = JSON.parse(readFileSync(`${source}/theme.json`, 'utf8'))
const tabs = { home: 'home', discover: 'compass', services: 'services', me: 'me' }

mkdirSync(`${source}/assets/tab`, { recursive: true })
for (const [tab, icon] of Object.entries(tabs)) {
  const drawing = readFileSync(`${source}/shared/ui/icons/${icon}.svg`, 'utf8')
  for (const scheme of ['light', 'dark']) {
    for (const state of ['', 'Active']) {
      const colour = theme[scheme][state ? 'tabActive' : 'tabText']
      const svg = drawing.replace('#000', colour).replace('<svg ', '<svg width="81" height="81" ')
      await sharp(Buffer.from(svg))
        .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
        .toFile(`${source}/${theme[scheme][tab + state]}`)
    }
  }
}
