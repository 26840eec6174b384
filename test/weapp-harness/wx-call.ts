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

const asksForCalls = ({ success, fail: failed, complete }: WxOptions) => Boolean(success ?? failed ?? complete)

/**
 * Makes wx functions that are written down in `log`; `run` gives the result or throws the reason of the failure.
 * Like WeChat's own, one that is called without callbacks gives a promise.
 */
export const recorder =
  (log: CallLog) =>
  (name: string, run: (options: WxOptions) => unknown = () => undefined): WxFunction =>
  (options = {}) => {
    log.push({ name, options })
    const settle = async () => run(options)
    const settled = settle().then(
      (result): WxResult => ({ errMsg: `${name}:ok`, ...(result as object) }),
      (error: Error) => Promise.reject<WxResult>({ errMsg: `${name}:fail ${error.message}` }),
    )
    if (!asksForCalls(options)) return settled
    void settled.then(
      (result) => succeed(options, result),
      (result: WxResult) => fail(options, result),
    )
    return undefined
  }
