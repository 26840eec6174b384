// Turns src/shared/ui/icons/*.svg into CSS masks and a type of their names.
// Usage: node scripts/make-icons.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ui = join(dirname(fileURLToPath(import.meta.url)), '../src/shared/ui')
/** Icons that the four tabs show: they are in app.scss. Every other icon is included by the room that shows it. */
const core = [
  'bell',
  'book',
  'briefcase',
  'calendar',
  'camera',
  'chat',
  'check',
  'clock',
  'close',
  'down',
  'edit',
  'filter',
  'flag',
  'headset',
  'heart',
  'info',
  'list',
  'map',
  'market',
  'mic',
  'offline',
  'phone',
  'pin',
  'qr',
  'refresh',
  'right',
  'route',
  'scan',
  'search',
  'share',
  'shield',
  'sun',
  'text',
  'toilet',
  'tree',
  'users',
  'warn',
  'wheelchair',
]

const shape = (file) => {
  const path = /<path d="([^"]+)"\/>/.exec(readFileSync(join(ui, 'icons', file), 'utf8'))?.[1]
  if (!path) throw new Error(`icons/${file}: expected exactly one <path d="…"/>`)
  return path
}
const names = readdirSync(join(ui, 'icons'))
  .filter((name) => name.endsWith('.svg'))
  .toSorted()
const icons = names.map((file) => ({ name: file.slice(0, -4), path: shape(file) }))
const missing = core.filter((name) => !icons.some((icon) => icon.name === name))
if (missing.length > 0) throw new Error(`no SVG for ${missing.join(', ')}`)

const paths = new Map(icons.map(({ name, path }) => [name, path]))
const pathOf = (name) => paths.get(name) ?? ''
/** A data URL of strokes on a grid of 24; the braces of Sass pass through. */
const svg = (shapes, width) =>
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} 24' fill='none' stroke='#000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${shapes}</svg>`
    .replace(/</g, '%3C')
    .replace(/>/g, '%3E')
    .replace(/#000/g, '%23000')

const scss = `/* Made by scripts/make-icons.mjs from icons/*.svg: change those. */
@use 'sass:map';
$shapes: (
${icons.map(({ name, path }) => `  '${name}': '${path}',`).join('\n')}
);

$sprite: "${svg(core.map((name, index) => `<path transform='translate(${index * 24})' d='${pathOf(name)}'/>`).join(''), core.length * 24)}";

/* A mask lets the text colour through and is sized by the font. The core icons share one strip: each has its place on it. */
@mixin core {
  .i {
    display: inline-block;
    flex: none;
    width: 1.3em;
    height: 1.3em;
    background: currentColor;
    -webkit-mask: url($sprite) 0 0 / ${core.length * 100}% 100% no-repeat;
    vertical-align: -0.28em;
  }
${core.map((name, index) => `\n  .i-${name} {\n    -webkit-mask-position: ${Number(((index * 100) / (core.length - 1)).toFixed(4))}% 0;\n  }`).join('\n')}
}

/* Icons beside the core ones, for the room that shows them. */
@mixin icons($names...) {
  @each $name in $names {
    .i.i-#{$name} {
      -webkit-mask: url("${svg("<path d='#{map.get($shapes, $name)}'/>", 24)}") center / contain no-repeat;
    }
  }
}
`
const types = `/* Made by scripts/make-icons.mjs from icons/*.svg: change those. */
/** Icons whose mask is in app.scss. */
export const coreIcons = [
${core.map((name) => `  '${name}',`).join('\n')}
] as const

/** Every icon there is; one that is not a core icon is included by the scss of the room that shows it. */
export const iconNames = [
${icons.map(({ name }) => `  '${name}',`).join('\n')}
] as const
export type IconName = (typeof iconNames)[number]
`
const outputs = { 'icons.scss': scss, 'icon-names.ts': types }
for (const [file, text] of Object.entries(outputs)) {
  const target = join(ui, file)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error(`${file} is not what icons/*.svg make: run node scripts/make-icons.mjs`)
}
console.log(`${icons.length} icons, ${core.length} of them core`)
