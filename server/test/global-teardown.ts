/** Ends the PostgreSQL that global-setup.ts started in this process. */
export default async function tearDown(): Promise<void> {
  const cluster = globalThis.testCluster
  globalThis.testCluster = undefined
  await cluster?.stop()
}
