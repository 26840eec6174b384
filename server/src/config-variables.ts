import * as v from 'valibot'

const integer = (least: number, most: number, otherwise: string) =>
  v.pipe(
    v.optional(v.string(), otherwise),
    v.regex(/^\d{1,6}$/),
    v.transform(Number),
    v.minValue(least),
    v.maxValue(most),
  )

const isUrl = (text: string, protocols: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return protocols.includes(url.protocol) && url.hostname !== ''
}
const httpUrl = v.pipe(
  v.string(),
  v.check((text) => isUrl(text, ['http:', 'https:'])),
)
const databaseUrl = v.pipe(
  v.string(),
  v.regex(/^postgres(ql)?:\/\/\S+$/),
  v.check((text) => URL.canParse(text)),
)
const tileUrl = v.pipe(v.string(), v.regex(/^https?:\/\/.+\{z\}/), v.includes('{x}'), v.includes('{y}'))
const switchedOn = v.pipe(
  v.optional(v.picklist(['1', '0', 'true', 'false']), '0'),
  v.transform((text) => text === '1' || text === 'true'),
)
const timeZone = v.pipe(
  v.optional(v.string(), 'Asia/Shanghai'),
  v.check((name) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    } catch {
      return false
    }
  }),
)
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

interface Variable<S extends v.GenericSchema> {
  schema: S
  /** What is expected, as the end of a sentence. */
  zh: string
  en: string
  /** The value is never printed. */
  secret: boolean
}
const variable = <S extends v.GenericSchema>(schema: S, zh: string, en: string): Variable<S> => ({
  schema,
  zh,
  en,
  secret: false,
})
const secret = <S extends v.GenericSchema>(schema: S, zh: string, en: string): Variable<S> => ({
  schema,
  zh,
  en,
  secret: true,
})

/** Every environment variable that the server reads, with what is expected of it. */
export const variables = {
  PORT: variable(integer(0, 65535, '8787'), ' 0 到 65535 的整数', 'a whole number from 0 to 65535'),
  HOST: variable(
    v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]+$/)), '0.0.0.0'),
    '主机名或 IP 地址',
    'a host name or an IP address',
  ),
  DATABASE_URL: secret(
    v.optional(databaseUrl),
    ' postgres://用户:密码@主机:端口/库名',
    'postgres://user:password@host:port/database',
  ),
  POOL_SIZE: variable(integer(2, 90, '10'), ' 2 到 90 的整数', 'a whole number from 2 to 90'),
  DATA_DIR: variable(v.optional(v.string()), '一个文件夹', 'a folder'),
  DEMO: variable(switchedOn, ' 1 或 0', '1 or 0'),
  PACK: variable(
    v.optional(v.string()),
    '数据包的名字或文件夹（里面有 pack.json）',
    'the name or the folder of a pack (with a pack.json in it)',
  ),
  PUBLIC_BASE_URL: variable(v.optional(httpUrl), ' http(s):// 开头的网址', 'an address that begins with http(s)://'),
  WECHAT_APP_ID: variable(
    v.optional(v.pipe(v.string(), v.regex(/^wx[0-9a-z]{16}$/))),
    ' wx 开头的 18 位小程序编号，并与 WECHAT_APP_SECRET 一起给出',
    'wx and 16 letters or digits, given together with WECHAT_APP_SECRET',
  ),
  WECHAT_APP_SECRET: secret(
    v.optional(v.pipe(v.string(), v.minLength(16))),
    '小程序密钥，并与 WECHAT_APP_ID 一起给出',
    'the secret of the mini-program, given together with WECHAT_APP_ID',
  ),
  WECHAT_BASE_URL: variable(
    v.optional(httpUrl, 'https://api.weixin.qq.com'),
    ' http(s):// 开头的网址',
    'an address that begins with http(s)://',
  ),
  TOKEN_SECRET: secret(v.optional(v.pipe(v.string(), v.minLength(32))), '至少 32 个字符', 'at least 32 characters'),
  MAP_TILE_URL: variable(
    v.optional(tileUrl),
    '带 {z}、{x}、{y} 的瓦片网址',
    'the address of map tiles with {z}, {x} and {y} in it',
  ),
  MAP_TILE_ATTRIBUTION: variable(
    v.optional(v.pipe(v.string(), v.maxLength(200))),
    '不超过 200 字的署名',
    'at most 200 characters',
  ),
  TIME_ZONE: variable(
    timeZone,
    '时区的 IANA 名称，例如 Asia/Shanghai',
    'the IANA name of a time zone, e.g. Asia/Shanghai',
  ),
  LOG_LEVEL: variable(
    v.optional(v.picklist(logLevels)),
    ` ${logLevels.join('、')} 之一`,
    `one of ${logLevels.join(', ')}`,
  ),
} as const

export type VariableName = keyof typeof variables
