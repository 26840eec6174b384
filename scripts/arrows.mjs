// Checks who may import whom (.dependency-cruiser.cjs) in the app, the contract and the server.
// Usage: node scripts/arrows.mjs
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const require = createRequire(import.meta.url)
const { forbidden, options } = require('../.dependency-cruiser.cjs')
// dependency-cruiser asks swc to parse every file as plain TypeScript, and so fails at JSX
const swc = require('@swc/core')
const { parseFileSync } = swc
/** @type {any} */
const patched = swc
patched.parseFileSync = (file, how) => parseFileSync(file, { ...how, tsx: file.endsWith('.tsx') })
const { cruise } = await import('dependency-cruiser')

const roots = ['src', 'contract/src', 'server/src']
const isScript = (name) => /\.tsx?$/.test(name)
const files = roots.flatMap((root) => readdirSync(root, { recursive: true }).map(String).filter(isScript))

const { output } = await cruise(roots, { ...options, ruleSet: { forbidden }, validate: true })
if (typeof output === 'string') throw new Error('expected a result, not text')
const seen = output.modules.filter(({ source }) => isScript(source) && roots.some((root) => source.startsWith(root)))

for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
if (seen.length < files.length) {
  // a parser that reads nothing finds nothing wrong
  console.error(`only ${seen.length} of ${files.length} files were read`)
}
if (output.summary.error > 0 || seen.length < files.length) process.exit(1)
console.log(
  `${seen.length} modules, ${output.summary.totalDependenciesCruised} imports: every arrow points the right way`,
)
