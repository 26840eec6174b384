/**
 * Runs what it is given, so many at a time, the others in the order in which they came.
 * For work that takes much memory while it lasts.
 */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // The place goes over to the next one in line.
      if (next) next()
      else running -= 1
    }
  }
}
