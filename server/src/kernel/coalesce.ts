/**
 * Shares one asynchronous read between all who ask while the one before it is under way.
 * Every caller gets a read that began after its call, so that what was committed before the call is seen.
 */
export function coalesced<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined
  let next: Promise<T> | undefined
  function start(): Promise<T> {
    next = undefined
    const mine = read().finally(() => {
      if (underWay === mine) underWay = undefined
    })
    underWay = mine
    return mine
  }
  return () => {
    if (!underWay) return start()
    next ??= underWay.then(start, start)
    return next
  }
}
