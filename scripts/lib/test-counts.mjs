/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const noTests = { passed: 0, failed: 0 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/**
 * Counts what jest says. A file that could not even run counts as one that failed, as does a test that was left out, and
 * an exit code that nothing else explains.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number }} results
 * @param {number} code
 * @returns {Counts}
 */
export function countJest(results, code) {
  const left = results.numPendingTests + results.numTodoTests
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + left
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
