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
  'list',
  'map',
  'market',
  'mic',
  'offline',
  'phone',
  'pin',
  'qr',
  'right',
  'route',
  'scan',
  'search',
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
  .sort()
const icons = names.map((file) => ({ name: file.slice(0, -4), path: shape(file) }))
const missing = core.filter((name) => !icons.some((icon) => icon.name === name))
if (missing.length > 0) throw new Error(`no SVG for ${missing.join(', ')}`)

const scss = `/* Made by scripts/make-icons.mjs from icons/*.svg: change those. */
@use 'sass:map';
@use 'sass:string';
$core: ${core.map((name) => `'${name}'`).join(', ')};
$shapes: (
${icons.map(({ name, path }) => `  '${name}': '${path}',`).join('\n')}
);

/* One class an icon: a mask that lets the text colour through, sized by the font. */
@mixin icons($names...) {
  @each $name in $names {
    .i-#{$name} {
      -webkit-mask-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='#{map.get($shapes, $name)}'/%3E%3C/svg%3E");
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
export type IconName =
${icons.map(({ name }) => `  | '${name}'`).join('\n')}
`
const outputs = { 'icons.scss': scss, 'icon-names.ts': types }
for (const [file, text] of Object.entries(outputs)) {
  const target = join(ui, file)
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text)
    throw new Error(`${file} is not what icons/*.svg make: run node scripts/make-icons.mjs`)
}
console.log(`${icons.length} icons, ${core.length} of them core`)
