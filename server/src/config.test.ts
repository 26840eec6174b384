import path from 'node:path'
import { readConfig } from './config.ts'
import { StartError } from './kernel/start-error.ts'
import { findProjectRoot } from './kernel/project-root.ts'

const root = findProjectRoot()

/** The sentence that a bad environment ends in. */
function refusal(env: Record<string, string>): StartError {
  try {
    readConfig(env, root)
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  throw new Error('it was accepted')
}

test('an empty environment is a server of Guangming on port 8787 with its own database and no demo', () => {
  expect(readConfig({}, root)).toMatchObject({
    port: 8787,
    host: '0.0.0.0',
    databaseUrl: null,
    dataDir: path.join(root, '.data'),
    packDir: path.join(root, 'packs/guangming'),
    demo: false,
    wechat: null,
    mapTiles: null,
    logLevel: 'info',
    timeZone: 'Asia/Shanghai',
  })
})

test('an empty value counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, root)).toMatchObject({ port: 8787, databaseUrl: null })
})

test('a relative folder counts from where the command was given', () => {
  expect(readConfig({ DATA_DIR: 'here' }, root).dataDir).toBe(path.resolve('here'))
})

test('the public address loses its slash at the end', () => {
  expect(readConfig({ PUBLIC_BASE_URL: 'https://a.example/' }, root).publicBaseUrl).toBe('https://a.example')
})

test('WeChat is on when both its values are there', () => {
  const config = readConfig({ WECHAT_APP_ID: 'wx0123456789abcdef', WECHAT_APP_SECRET: 'x'.repeat(32) }, root)
  expect(config.wechat).toMatchObject({ appId: 'wx0123456789abcdef', baseUrl: 'https://api.weixin.qq.com' })
})

test.each([
  ['PORT', '80.5'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['POOL_SIZE', '1'],
  ['DEMO', 'yes'],
  ['PACK', 'nowhere'],
  ['PUBLIC_BASE_URL', 'ftp://a.example'],
  ['WECHAT_APP_ID', 'abc'],
  ['WECHAT_BASE_URL', 'not an address'],
  ['MAP_TILE_URL', 'https://tiles.example/{z}/{x}.png'],
  ['TIME_ZONE', 'Mars/Olympus'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused with its name and value', (name, value) => {
  const error = refusal({ [name]: value })
  expect(error.code).toBe('bad_config')
  for (const sentence of [error.zh, error.en]) {
    expect(sentence).toContain(name)
    expect(sentence).toContain(value)
  }
})

test.each([
  ['TOKEN_SECRET', 'too-short'],
  ['DATABASE_URL', 'mysql://me:hidden@host/x'],
  ['WECHAT_APP_SECRET', 'short'],
])('%s is refused without showing what it was', (name, value) => {
  const error = refusal({ [name]: value })
  expect(error.message).toContain(name)
  expect(error.zh + error.en).not.toContain(value)
})

test.each([
  [{ WECHAT_APP_ID: 'wx0123456789abcdef' }, 'WECHAT_APP_SECRET'],
  [{ WECHAT_APP_SECRET: 'x'.repeat(32) }, 'WECHAT_APP_ID'],
])('one half of the WeChat account asks for the other', (env, missing) => {
  expect(refusal(env).message).toContain(missing)
})
