/** Work that comes again and again on every node; whoever needs it once a cluster takes a lock inside `run`. */
export interface IntervalTask {
  name: string
  everyMs: number
  run(): Promise<unknown>
}

interface RunningTasks {
  /** Starts no further run and waits for those under way. */
  stop(): Promise<void>
}

/**
 * Runs each task now and then at its interval, counted from the end of the run before.
 * A run that fails is reported and tried again at the next turn.
 */
export function startIntervalTasks(
  tasks: readonly IntervalTask[],
  onError: (name: string, error: unknown) => void,
): RunningTasks {
  const timers = new Map<string, NodeJS.Timeout>()
  const underWay = new Map<string, Promise<void>>()
  let stopped = false

  async function turn(task: IntervalTask): Promise<void> {
    try {
      await task.run()
    } catch (error) {
      onError(task.name, error)
    }
    if (!stopped) timers.set(task.name, setTimeout(begin, task.everyMs, task).unref())
  }
  function begin(task: IntervalTask): void {
    underWay.set(task.name, turn(task))
  }

  tasks.forEach(begin)
  return {
    async stop() {
      stopped = true
      timers.forEach((timer) => clearTimeout(timer))
      await Promise.all(underWay.values())
    },
  }
}
