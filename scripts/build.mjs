// Builds the app for WeChat or for browsers into dist/<target>.
// Usage: node scripts/build.mjs weapp|h5 [--watch]
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [target, ...rest] = process.argv.slice(2)
const outputs = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }
if (!target || !(target in outputs)) {
  console.error('usage: node scripts/build.mjs weapp|h5 [--watch]')
  process.exit(2)
}

// A build that fails leaves nothing behind that could be taken for its result.
rmSync(`${root}dist/${target}`, { recursive: true, force: true })
// Without --no-check Taro asks a host outside for a schema, and ends with success although nothing was built.
const args = [`${root}node_modules/@tarojs/cli/bin/taro`, 'build', '--type', target, '--no-check', ...rest]
const began = Date.now()
// Thousands of lines of progress help nobody: they are shown when something went wrong, or while watching.
const stdio = rest.includes('--watch') ? 'inherit' : 'pipe'
const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio, maxBuffer: 2 ** 28 })
if (status !== 0 || !existsSync(root + outputs[/** @type {'weapp' | 'h5'} */ (target)])) {
  const from = String(stdout).indexOf('✖ Errors')
  console.error(from < 0 ? `${stdout ?? ''}${stderr ?? ''}` : String(stdout).slice(from))
  console.error(`The build for ${target} failed: see the messages above.`)
  process.exit(status || 1)
}
console.log(`dist/${target} built in ${((Date.now() - began) / 1000).toFixed(1)} s`)
