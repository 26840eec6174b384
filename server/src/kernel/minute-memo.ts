const MINUTE = 60_000

/** The value for `key` in the minute of `now`, made once. */
export type MinuteMemo<T> = (now: Date, key: string, make: () => Promise<T>) => Promise<T>

/**
 * Keeps what holds for a minute, which is as exact as "open now" is shown.
 * @param most how many values are kept; when they are more, all are made anew
 */
export function minuteMemo<T>(most: number): MinuteMemo<T> {
  let minute = -1
  let values = new Map<string, Promise<T>>()
  return (now, key, make) => {
    const asked = Math.floor(now.getTime() / MINUTE)
    if (asked !== minute || values.size >= most) [minute, values] = [asked, new Map()]
    const found = values.get(key)
    if (found) return found
    const [value, mine] = [make(), values]
    mine.set(key, value)
    value.catch(() => mine.delete(key))
    return value
  }
}
