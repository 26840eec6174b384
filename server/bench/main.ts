import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { serverEnvironment, serverFlags } from '../../scripts/lib/server-flags.mjs'
import { findProjectRoot } from '../src/kernel/project-root.ts'
import { openBenchDatabase, type BenchDatabase } from './database.ts'
import { burst, compare, type Target } from './load.ts'
import { startProcess, type ServerProcess } from './processes.ts'
import { printBudgets, printTable } from './report.ts'
import { anySpot, liveSeats, nearestPlaces, nearestPlan, roundTripMs, type Plan } from './statements.ts'

const PLACES = 100_000
/** More than the server keeps pages of, so that every one of them asks the database. */
const SPOTS = 5_000
const HOME = '/v1/home?near=113.9618,22.7314'
const PLACES_HERE = '/v1/places?near=113.9618,22.7314'
const root = findProjectRoot()
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** The server as `npm start` runs it: one bundled file, with the same flags. */
async function startApi(url: string, folder: string): Promise<ServerProcess> {
  execFileSync(process.execPath, [path.join(root, 'scripts/lib/bundle-server.mjs')], { stdio: 'inherit' })
  const env = {
    DATABASE_URL: url,
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DEMO: '1',
    NODE_ENV: 'production',
  }
  return startProcess([...serverFlags, path.join(root, 'server/dist/main.mjs')], { ...serverEnvironment, ...env })
}

/** A bare route that sends the very bytes of home. */
async function startBare(api: ServerProcess, folder: string): Promise<ServerProcess> {
  const file = path.join(folder, 'home.json')
  writeFileSync(file, await (await fetch(api.url + HOME)).text())
  return startProcess(['--import', 'tsx', path.join(import.meta.dirname, 'bare-server.ts'), file], {
    NODE_ENV: 'production',
  })
}

interface Targets {
  bare: Target
  home: Target
  here: Target
  anywhere: Target
}

function targetsOf(api: ServerProcess, bare: ServerProcess): Targets {
  const anywhere = Array.from({ length: SPOTS }, () => `/v1/places?near=${anySpot().join(',')}`)
  return {
    bare: { name: 'bare Fastify route, same bytes', url: bare.url, paths: ['/'] },
    home: { name: 'GET /v1/home', url: api.url, paths: [HOME] },
    here: { name: 'GET /v1/places, one spot', url: api.url, paths: [PLACES_HERE] },
    anywhere: { name: `GET /v1/places, ${SPOTS} spots`, url: api.url, paths: anywhere },
  }
}

/** Milliseconds of one request after the other. */
const oneByOne = async (target: Target): Promise<number> => 1000 / (await burst(target, 1, 3)).requests.average

async function againstSql({ pool }: BenchDatabase, { home, anywhere }: Targets): Promise<void> {
  const seats = await liveSeats(pool)
  const sqlMs = {
    home: await roundTripMs(pool, () => seats),
    places: await roundTripMs(pool, () => nearestPlaces(pool, anySpot(), 21)),
  }
  const [homeMs, placesMs] = [await oneByOne(home), await oneByOne(anywhere)]
  printTable(
    'One request after the other, on one connection (ms)',
    ['', 'API', 'its SQL', 'SQL / API'],
    [
      ['GET /v1/home', homeMs, sqlMs.home, sqlMs.home / homeMs],
      ['GET /v1/places', placesMs, sqlMs.places, sqlMs.places / placesMs],
    ],
  )
}

function verdict(home: number, plan: Plan, api: ServerProcess, idle: number): boolean {
  const memory = api.residentMegabytes()
  const listening = Number(/listening (\d+) ms/.exec(api.said)?.[1])
  return printBudgets([
    { what: 'GET /v1/home, share of a bare route', measured: home, bound: '>= 0.5', met: home >= 0.5 },
    {
      what: `nearest 20 of ${PLACES}, p50 in ms`,
      measured: plan.executionMs,
      bound: '<= 1',
      met: plan.executionMs <= 1 && plan.usesIndex,
    },
    { what: 'memory before the load, MB', measured: idle, bound: '<= 120', met: idle <= 120 },
    { what: 'memory after the load, MB', measured: memory, bound: '<= 120', met: memory <= 120 },
    { what: 'listening after PostgreSQL, ms', measured: listening, bound: '<= 1000', met: listening <= 1000 },
  ])
}

/** @returns whether everything was reached */
async function run(folder: string, cleanUp: (() => Promise<unknown>)[]): Promise<boolean> {
  say(`PostgreSQL with the pack of Guangming and ${PLACES} other places…`)
  const database = await openBenchDatabase(PLACES)
  cleanUp.push(database.close)
  const plan = await nearestPlan(database.pool)
  say(`\nNearest 20 of ${PLACES} places\n${plan.text}`)
  const api = await startApi(database.url, folder)
  cleanUp.push(api.stop)
  const bare = await startBare(api, folder)
  cleanUp.push(bare.stop)
  const idle = api.residentMegabytes()
  const targets = targetsOf(api, bare)
  const loads = await compare(Object.values(targets), 5)
  printTable(
    '50 connections, median of 5 rounds',
    ['', 'requests/s', 'p50 ms', 'p99 ms', 'of bare'],
    loads.map(({ name, requestsPerSecond, p50Ms, p99Ms, ratio }) => [name, requestsPerSecond, p50Ms, p99Ms, ratio]),
  )
  await againstSql(database, targets)
  const home = loads.find(({ name }) => name === targets.home.name)?.ratio ?? Number.NaN
  return verdict(home, plan, api, idle)
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'zhuiguang-bench-'))
const cleanUp: (() => Promise<unknown>)[] = []
try {
  const reached = await run(folder, cleanUp)
  // For CI; by hand a busy machine is no error.
  if (process.argv.includes('--check') && !reached) process.exitCode = 1
} finally {
  for (const close of cleanUp.toReversed()) await close()
  rmSync(folder, { recursive: true, force: true })
}
