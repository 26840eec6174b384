/** Lets the event loop hand out everything that has arrived by now. */
const afterThisTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Shares one asynchronous read between all who ask in the same turn of the event loop, or while the read before it is
 * under way. Every caller gets a read that began after its call, so that what was committed before the call is seen.
 */
export function coalesced<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  function start(): Promise<T> {
    next = undefined
    const mine = read()
    // how it ends is for those who asked for it; the next read only waits for its end
    underWay = mine.catch(() => undefined)
    return mine
  }
  return () => {
    next ??= underWay.then(afterThisTurn).then(start)
    return next
  }
}
