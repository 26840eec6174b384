/** The oldest Node that everything here was made for. */
const LEAST = [20, 19]

/**
 * Ends with one sentence when Node is too old; before anything that such a Node could not even read.
 * @param {string} version like `20.19.0`
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  console.error(`需要 Node ${LEAST.join('.')} 或更新，现在是 ${version}。请到 nodejs.org 安装。`)
  console.error(`Node ${LEAST.join('.')} or newer is needed, this is ${version}. Get it from nodejs.org.`)
  process.exit(1)
}
