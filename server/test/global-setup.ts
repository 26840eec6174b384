import { rememberCluster, rememberedCluster } from './cluster-url.ts'
import { startTestCluster, type TestCluster } from './embedded.ts'

declare global {
  var testCluster: TestCluster | undefined
}

/** Starts one PostgreSQL for all projects and workers of a run of jest; global-teardown.ts ends it. */
export default async function setUp(): Promise<void> {
  if (rememberedCluster()) return
  globalThis.testCluster = await startTestCluster()
  rememberCluster(globalThis.testCluster.url)
}
