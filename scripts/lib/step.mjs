const TICK_MS = 10_000

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Does a piece of work that takes a while and tells a person about it: when it begins, that it still runs, when it ends.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 */
export async function step(label, work) {
  const since = performance.now()
  console.log(`  … ${label}`)
  const tick = setInterval(() => console.log(`    ${label}: ${seconds(since)}`), TICK_MS)
  try {
    const result = await work()
    console.log(`  ✓ ${label}  ${seconds(since)}`)
    return result
  } catch (error) {
    console.log(`  ✗ ${label}  ${seconds(since)}`)
    throw error
  } finally {
    clearInterval(tick)
  }
}

/** A step that did not work: the reason is what the program said last. */
export class StepFailed extends Error {
  /**
   * @param {string} what
   * @param {string} output
   */
  constructor(what, output) {
    super(`${what}\n${output.trim().split('\n').slice(-40).join('\n')}`)
  }
}
