/** Outside WeChat there is no WeChat sign-in. */
export const loginCode = (): Promise<string | null> => Promise.resolve(null)
