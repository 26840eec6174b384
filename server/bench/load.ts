import autocannon from 'autocannon'

/** Something to be asked again and again; several paths are asked in turn. */
export interface Target {
  name: string
  url: string
  paths: readonly string[]
}

/** Medians over the rounds. */
export interface Load {
  name: string
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  /** Requests per second compared with the first target, round by round. */
  ratio: number
}

const CONNECTIONS = 50
const SECONDS = 3

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One burst of requests. @throws when any was not answered with 200 */
export async function burst({ name, url, paths }: Target, connections: number, duration: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections, duration, requests: paths.map((path) => ({ path })) })
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx} refused, ${result.errors} failed`)
  return result
}

/** Asks all targets in turn, round after round, so that a busy moment of the machine meets them all. */
export async function compare(targets: readonly Target[], rounds: number): Promise<Load[]> {
  const results = new Map<string, autocannon.Result[]>(targets.map(({ name }) => [name, []]))
  for (const target of targets) await burst(target, CONNECTIONS, 1)
  for (let round = 0; round < rounds; round += 1)
    for (const target of targets) results.get(target.name)!.push(await burst(target, CONNECTIONS, SECONDS))
  const bare = results.get(targets[0]!.name)!
  return targets.map(({ name }) => {
    const mine = results.get(name)!
    return {
      name,
      requestsPerSecond: median(mine.map(({ requests }) => requests.average)),
      p50Ms: median(mine.map(({ latency }) => latency.p50)),
      p99Ms: median(mine.map(({ latency }) => latency.p99)),
      ratio: median(mine.map(({ requests }, round) => requests.average / bare[round]!.requests.average)),
    }
  })
}
