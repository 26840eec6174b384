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
export async function burst(
  { name, url, paths }: Target,
  connections: number,
  duration: number,
): Promise<autocannon.Result> {
  const requests = paths.map((path) => ({ path }))
  let started = 0
  // Every connection begins somewhere else in the list: together they would ask for the same page at once.
  const setupClient = (client: autocannon.Client): void => {
    const at = Math.floor((paths.length * started) / connections)
    started += 1
    client.setRequests([...requests.slice(at), ...requests.slice(0, at)])
  }
  const result = await autocannon({ url, connections, duration, requests, setupClient })
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx} refused, ${result.errors} failed`)
  return result
}

/** Requests per second of every target in every round. */
type Rounds = { target: Target; bursts: autocannon.Result[] }[]

const rate = (burst: autocannon.Result | undefined): number => burst?.requests.average ?? Number.NaN

function summary({ target, bursts }: Rounds[number], bare: readonly autocannon.Result[]): Load {
  return {
    name: target.name,
    requestsPerSecond: median(bursts.map(rate)),
    p50Ms: median(bursts.map(({ latency }) => latency.p50)),
    p99Ms: median(bursts.map(({ latency }) => latency.p99)),
    ratio: median(bursts.map((burst, round) => rate(burst) / rate(bare[round]))),
  }
}

/** Asks all targets in turn, round after round, so that a busy moment of the machine meets them all. */
export async function compare(targets: readonly Target[], rounds: number): Promise<Load[]> {
  const results: Rounds = targets.map((target) => ({ target, bursts: [] }))
  for (const target of targets) await burst(target, CONNECTIONS, 1)
  for (let round = 0; round < rounds; round += 1)
    for (const { target, bursts } of results) bursts.push(await burst(target, CONNECTIONS, SECONDS))
  return results.map((result) => summary(result, results[0]?.bursts ?? []))
}
