import type { WxFunction, WxOptions, WxResult } from './types'

/** Every call of a wx function, in order. */
export type CallLog = { name: string; options: WxOptions }[]

/** Tells the caller how a wx function ended. */
export function succeed(options: WxOptions, result: WxResult): void {
  options.success?.(result)
  options.complete?.(result)
}

export function fail(options: WxOptions, result: WxResult): void {
  options.fail?.(result)
  options.complete?.(result)
}

/** Makes wx functions that are written down in `log`; `run` gives the result or throws the reason of the failure. */
export const recorder =
  (log: CallLog) =>
  (name: string, run: (options: WxOptions) => unknown = () => undefined): WxFunction =>
  (options = {}) => {
    log.push({ name, options })
    const settle = async () => run(options)
    void settle().then(
      (result) => succeed(options, { errMsg: `${name}:ok`, ...(result as object) }),
      (error: Error) => fail(options, { errMsg: `${name}:fail ${error.message}` }),
    )
  }
