import tearDownCluster from '../../server/test/global-teardown.ts'

/** Ends the served app, then the PostgreSQL under it. */
export default async function tearDown(): Promise<void> {
  const app = globalThis.servedApp
  globalThis.servedApp = undefined
  await app?.stop()
  await tearDownCluster()
}
