import { existsSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { variables, type VariableName } from './config-variables.ts'
import { findProjectRoot } from './kernel/project-root.ts'
import { StartError } from './kernel/start-error.ts'

/** Everything that the environment decides, read once at the start. */
export interface Config {
  port: number
  host: string
  /** null: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null
  poolSize: number
  dataDir: string
  demo: boolean
  packDir: string
  /** Without a trailing slash; null: derived from the request. */
  publicBaseUrl: string | null
  /** null: WeChat sign-in is not offered. */
  wechat: { appId: string; appSecret: string; baseUrl: string } | null
  tokenSecret: string | null
  /** null: the H5 map draws areas and markers without tiles. */
  mapTiles: { url: string; attribution: string } | null
  logLevel: string
  /** IANA name of the district's time zone. */
  timeZone: string
  projectRoot: string
  h5Dir: string
  migrationsDir: string
}

type Environment = Readonly<Record<string, string | undefined>>

function refuse(name: VariableName, value: string | undefined): StartError {
  const { zh, en, secret } = variables[name]
  const shown = value === undefined ? '' : secret ? ' (…)' : `=${JSON.stringify(value)}`
  return new StartError(
    'bad_config',
    `环境变量 ${name}${shown} 不对：应为${zh}。`,
    `${name}${shown} is not right: expected ${en}.`,
  )
}

function read<N extends VariableName>(env: Environment, name: N): v.InferOutput<(typeof variables)[N]['schema']> {
  const given = env[name]?.trim() || undefined
  const result = v.safeParse(variables[name].schema as v.GenericSchema, given)
  if (!result.success) throw refuse(name, given)
  return result.output as v.InferOutput<(typeof variables)[N]['schema']>
}

function readWechat(env: Environment): Config['wechat'] {
  const [appId, appSecret] = [read(env, 'WECHAT_APP_ID'), read(env, 'WECHAT_APP_SECRET')]
  const baseUrl = read(env, 'WECHAT_BASE_URL')
  if (appId && !appSecret) throw refuse('WECHAT_APP_SECRET', undefined)
  if (!appId && appSecret) throw refuse('WECHAT_APP_ID', undefined)
  return appId && appSecret ? { appId, appSecret, baseUrl } : null
}

/** A folder given by the operator counts from where they stand, a default from the project. */
const folder = (root: string, given: string | undefined, fallback: string): string =>
  given ? path.resolve(given) : path.join(root, fallback)

/** A bare word is a pack that comes with the project; anything with a slash is a folder. */
function packFolder(root: string, given: string | undefined): string {
  const isName = given && !/[\\/]/.test(given)
  const found = isName ? path.join(root, 'packs', given) : folder(root, given, 'packs/guangming')
  if (!existsSync(path.join(found, 'pack.json'))) throw refuse('PACK', given ?? found)
  return found
}

/**
 * Reads the environment.
 * @throws StartError `bad_config`: names the variable, its value and what is expected; never shows a secret
 */
export function readConfig(env: Environment = process.env, projectRoot: string = findProjectRoot()): Config {
  const demo = read(env, 'DEMO')
  const tileUrl = read(env, 'MAP_TILE_URL')
  const attribution = read(env, 'MAP_TILE_ATTRIBUTION')
  return {
    port: read(env, 'PORT'),
    host: read(env, 'HOST'),
    databaseUrl: read(env, 'DATABASE_URL') ?? null,
    poolSize: read(env, 'POOL_SIZE'),
    dataDir: folder(projectRoot, read(env, 'DATA_DIR'), '.data'),
    demo,
    packDir: packFolder(projectRoot, read(env, 'PACK')),
    publicBaseUrl: read(env, 'PUBLIC_BASE_URL')?.replace(/\/+$/, '') ?? null,
    wechat: readWechat(env),
    tokenSecret: read(env, 'TOKEN_SECRET') ?? null,
    mapTiles: tileUrl ? { url: tileUrl, attribution: attribution ?? '' } : null,
    logLevel: read(env, 'LOG_LEVEL') ?? (demo ? 'warn' : 'info'),
    timeZone: read(env, 'TIME_ZONE'),
    projectRoot,
    h5Dir: path.join(projectRoot, 'dist/h5'),
    migrationsDir: path.join(projectRoot, 'server/migrations'),
  }
}
