/** Why a start can end: what a script can look for. */
export type StartErrorCode =
  | 'bad_config'
  | 'bad_pack'
  | 'port_in_use'
  | 'port_not_allowed'
  | 'host_not_here'
  | 'data_dir_not_writable'
  | 'data_dir_in_use'
  | 'no_unprivileged_user'
  | 'no_postgres_for_platform'
  | 'postgres_did_not_start'
  | 'postgres_version_differs'
  | 'database_unreachable'
  | 'database_is_newer'
  | 'migration_edited'
  | 'migration_failed'

/** As in sysexits.h: what the operator must correct has its own number, all else is "unavailable". */
const EXIT_UNAVAILABLE = 69
const exitCodes: Partial<Record<StartErrorCode, number>> = { bad_pack: 65, bad_config: 78 }

/** A start that ends on purpose: printed as one sentence in both languages, without a stack. */
export class StartError extends Error {
  readonly code: StartErrorCode
  readonly zh: string
  readonly en: string
  readonly exitCode: number

  constructor(code: StartErrorCode, zh: string, en: string, options?: ErrorOptions) {
    super(en, options)
    this.name = 'StartError'
    this.code = code
    this.zh = zh
    this.en = en
    this.exitCode = exitCodes[code] ?? EXIT_UNAVAILABLE
  }
}

/** The lines that a person sees: `[code] 中文` and the same in English. */
export const describeStartError = (error: StartError): string => `[${error.code}] ${error.zh}\n  ${error.en}`
