/** What must be closed again, in the opposite order of how it was opened. */
export interface Closers {
  add(close: () => Promise<unknown>): void
  /** Closes everything once; a close that fails is reported and the others still happen. */
  closeAll(onError: (error: unknown) => void): Promise<void>
}

export function makeClosers(): Closers {
  const open: (() => Promise<unknown>)[] = []
  return {
    add: (close) => void open.push(close),
    async closeAll(onError) {
      for (let close = open.pop(); close; close = open.pop()) await close().catch(onError)
    },
  }
}
