/** A browser has no scanner; people type the code. */
export const scanCode = (): Promise<string | null> => Promise.resolve(null)

/** Whether there is a scanner here. */
export const canScan = false
