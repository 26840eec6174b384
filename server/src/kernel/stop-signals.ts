const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** A terminal and npm both pass Ctrl-C on: what comes this soon is the same key press. */
const SAME_PRESS_MS = 700
/** Orchestrators kill after ten seconds; we would rather say ourselves that it took too long. */
const LONGEST_STOP_MS = 9_500

/**
 * Turns Ctrl-C, SIGTERM and the end of the process that started us into one AbortSignal.
 * A second Ctrl-C, or a stop that takes too long, ends the process at once.
 */
export function stopSignal(say: (line: string) => void): AbortSignal {
  const controller = new AbortController()
  let since = 0
  function force(reason: string): void {
    say(reason)
    process.exit(1)
  }
  function onStop(): void {
    if (controller.signal.aborted) {
      if (Date.now() - since > SAME_PRESS_MS) force('强行停止 / stopped by force')
      return
    }
    since = Date.now()
    setTimeout(force, LONGEST_STOP_MS, '停得太久，强行停止 / stopping took too long').unref()
    controller.abort()
  }
  for (const signal of SIGNALS) process.on(signal, onStop)
  if (process.channel) {
    process.on('disconnect', onStop)
    process.channel.unref()
  }
  return controller.signal
}

/** Resolves when the signal is given. */
export const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
