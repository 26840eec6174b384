/** Set by the global setup for all workers, or by whoever wants the tests on a server of their own (15 to 18). */
const VARIABLE = 'TEST_DATABASE_URL'

export const rememberCluster = (url: string): void => {
  process.env[VARIABLE] = url
}
export const rememberedCluster = (): string | undefined => process.env[VARIABLE]

/** The cluster of this run and the database through which others are created. */
export function clusterUrl(): { url: string; database: string } {
  const url = rememberedCluster()
  if (!url)
    throw new Error('no test cluster: this project of jest needs server/test/global-setup.ts as its globalSetup')
  return { url, database: decodeURIComponent(new URL(url).pathname.slice(1)) }
}

/** The same server with another database. */
export function urlOf(database: string): string {
  const url = new URL(clusterUrl().url)
  url.pathname = `/${database}`
  return url.href
}
