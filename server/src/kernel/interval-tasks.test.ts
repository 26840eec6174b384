import { startIntervalTasks } from './interval-tasks.ts'

const never = (name: string, error: unknown): void => {
  throw new Error(`${name}: ${String(error)}`)
}

test('a task runs at once and then again and again', async () => {
  let runs = 0
  await new Promise<void>((resolve) => {
    const tasks = startIntervalTasks(
      [
        {
          name: 'count',
          everyMs: 1,
          run: async () => {
            if (++runs === 3) void tasks.stop().then(resolve)
          },
        },
      ],
      never,
    )
  })
  expect(runs).toBe(3)
})

test('a run that fails is reported, and the next one comes all the same', async () => {
  const failures: string[] = []
  let runs = 0
  await new Promise<void>((resolve) => {
    const tasks = startIntervalTasks(
      [
        {
          name: 'shaky',
          everyMs: 1,
          run: async () => {
            if (++runs === 1) throw new Error('once')
            void tasks.stop().then(resolve)
          },
        },
      ],
      (name, error) => void failures.push(`${name}: ${(error as Error).message}`),
    )
  })
  expect(failures).toEqual(['shaky: once'])
  expect(runs).toBe(2)
})

test('stopping waits for the run that is under way', async () => {
  let ended = false
  const endings: (() => void)[] = []
  const run = () => new Promise<void>((resolve) => void endings.push(resolve))
  const tasks = startIntervalTasks([{ name: 'long', everyMs: 1, run }], never)
  const stopped = tasks.stop().finally(() => void (ended = true))
  expect(ended).toBe(false)
  endings.forEach((end) => end())
  await stopped
  expect(ended).toBe(true)
})
