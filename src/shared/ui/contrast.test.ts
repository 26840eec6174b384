import { compile } from 'sass'
import { join } from 'node:path'

type Tokens = Record<string, string>

/** The variables that one selector sets, from the style sheet as it is built. */
const css = compile(join(__dirname, 'tokens.scss')).css
function tokensOf(selector: string): Tokens {
  const block = css.split('@media')[0]?.match(new RegExp(`(?:^|\\n)${selector.replace('.', '\\.')} \\{([^}]*)\\}`))?.[1]
  if (block === undefined) throw new Error(`no rule for ${selector}`)
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = tokensOf('.page,\n.vars')
const modes: Record<string, Tokens> = {
  light,
  elder: { ...light, ...tokensOf('.elder') },
  dark: { ...light, ...tokensOf('.dark') },
  'elder dark': { ...light, ...tokensOf('.elder'), ...tokensOf('.dark'), ...tokensOf('.elder.dark') },
}

function luminance(hex: string) {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string) {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

/** Words on grounds, as the primitives use them. */
const words = [
  ['text', 'page'],
  ['text', 'card'],
  ['text', 'tint'],
  ['text', 'act-tint'],
  ['sub', 'page'],
  ['sub', 'card'],
  ['sub', 'tint'],
  ['sub', 'act-tint'],
  ['act', 'page'],
  ['act', 'card'],
  ['act', 'act-tint'],
  ['on-act', 'act'],
  ['gold-text', 'gold-tint'],
  ['danger', 'page'],
  ['danger', 'card'],
  ['danger', 'danger-tint'],
  ['info', 'info-tint'],
] as const
/** Borders and marks without which a control can not be seen. */
const shapes = [
  ['line2', 'page'],
  ['line2', 'card'],
  ['act-line', 'page'],
  ['act-line', 'card'],
  ['act', 'page'],
  ['danger', 'card'],
] as const

const table = (pairs: readonly (readonly [string, string])[]) =>
  Object.keys(modes).flatMap((mode) => pairs.map(([front, ground]) => [mode, front, ground] as const))
const ratio = (mode: string, front: string, ground: string) => {
  const tokens = modes[mode] ?? {}
  return contrast(tokens[front] ?? '', tokens[ground] ?? '')
}

test.each(table(words))('%s: words in --%s on --%s can be read (4.5:1)', (mode, front, ground) => {
  expect(ratio(mode, front, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(table(shapes))('%s: a control in --%s on --%s can be seen (3:1)', (mode, front, ground) => {
  expect(ratio(mode, front, ground)).toBeGreaterThanOrEqual(3)
})

test('what follows the phone at night has the same colours as what was chosen', () => {
  const night = css.split('@media')[1] ?? ''
  for (const [name, value] of Object.entries(tokensOf('.dark'))) expect(night).toContain(`--${name}: ${value};`)
})
