// `npm test`: installs and builds what is missing, checks, runs every test, and ends with one line of counts.
// Usage: node scripts/test.mjs [--project <name>]… [arguments of jest…]
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt, h5, server, weapp } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { onlyOne } from './lib/only-one.mjs'
import { root } from './lib/root.mjs'
import { runNode, runNpm } from './lib/run.mjs'
import { step } from './lib/step.mjs'
import { countJest, noTests, sum } from './lib/test-counts.mjs'

/** The weapp has its API's address built in, so its tests must serve the API right there. */
const WEAPP_API = 'http://127.0.0.1:28787'
const CHECKS = ['lint', 'typecheck', 'arrows']
/** What the tests of a project need built; all of it when no project is named. */
const builds = { server: [server, h5], weapp: [weapp(WEAPP_API), server, h5], h5: [server, h5], unit: [], contract: [] }

requireNode()

/** @param {string[]} args */
function readArguments(args) {
  const projects = []
  const rest = [...args]
  for (let at = rest.indexOf('--project'); at !== -1; at = rest.indexOf('--project')) {
    projects.push(...rest.splice(at, 2).slice(1))
  }
  return { projects, rest }
}

/**
 * A check or build that counts as one test.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function counted(name, work) {
  try {
    await work()
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.log(`\n  ✗ ${name}\n${error instanceof Error ? error.message : error}\n`)
    return { passed: 0, failed: 1 }
  }
}

/** @param {string} name */
const check = (name) =>
  counted(name, () =>
    step(name, async () => {
      const { code, output } = await runNpm(['run', '--silent', name])
      if (code !== 0) throw new Error(output)
    }),
  )

/** @param {string[]} projects @param {string[]} rest */
async function runJest(projects, rest) {
  const results = path.join(root, 'dist/test-results.json')
  mkdirSync(path.dirname(results), { recursive: true })
  rmSync(results, { force: true })
  const select = projects.length > 0 ? ['--selectProjects', ...projects] : []
  const args = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...select, ...rest]
  const { code } = await runNode(args, { env: { TARO_APP_API: WEAPP_API, NODE_ENV: 'test' }, show: true })
  try {
    return countJest(JSON.parse(readFileSync(results, 'utf8')), code)
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** @param {string[]} projects */
async function buildFor(projects) {
  const names = /** @type {(keyof typeof builds)[]} */ (projects.length > 0 ? projects : Object.keys(builds))
  let counts = noTests
  for (const target of new Set(names.flatMap((name) => builds[name] ?? []))) {
    counts = sum(counts, await counted(target.label, () => ensureBuilt(target)))
  }
  return counts
}

async function test() {
  const { projects, rest } = readArguments(process.argv.slice(2))
  let counts = noTests
  await onlyOne(async () => {
    await ensureInstalled()
    counts = await buildFor(projects)
  })
  if (projects.length === 0) for (const name of CHECKS) counts = sum(counts, await check(name))
  const jest = await runJest(projects, rest)
  counts = sum(counts, jest)
  console.log(`tests: ${counts.passed} passed, ${counts.failed} failed`)
  return counts.failed === 0 && jest.passed > 0
}

process.exit((await test()) ? 0 : 1)
