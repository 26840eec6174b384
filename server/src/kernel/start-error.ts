/** Why a start can end: what a script can look for. */
export type StartErrorCode =
  | 'bad_config'
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

/** sysexits.h: EX_CONFIG for what the operator must correct, EX_UNAVAILABLE for the rest. */
const EXIT_CONFIG = 78
const EXIT_UNAVAILABLE = 69

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
    this.exitCode = code === 'bad_config' ? EXIT_CONFIG : EXIT_UNAVAILABLE
  }
}

/** The lines that a person sees: `[code] 中文` and the same in English. */
export const describeStartError = (error: StartError): string => `[${error.code}] ${error.zh}\n  ${error.en}`
