import { atMost } from './at-most.ts'

test('no more than so many run at a time, a failure gives its place on, and all get their answers', async () => {
  const limited = atMost(2)
  let running = 0
  let most = 0
  const work = (n: number) => async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise(setImmediate)
    running -= 1
    if (n === 1) throw new Error('one fails')
    return n
  }
  const answers = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => limited(work(n))))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(most).toBe(2)
})
