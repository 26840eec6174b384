import { coalesced } from './coalesce.ts'

test('callers during a read share one later read, which began after they called', async () => {
  const reads: ((value: number) => void)[] = []
  const read = coalesced(() => new Promise<number>((resolve) => reads.push(resolve)))
  const first = read()
  const second = read()
  const third = read()
  expect(reads).toHaveLength(1)
  reads[0]!(1)
  expect(await first).toBe(1)
  expect(reads).toHaveLength(2)
  reads[1]!(2)
  expect(await Promise.all([second, third])).toEqual([2, 2])
})

test('a failed read fails its callers only', async () => {
  let fail = true
  const read = coalesced(async () => {
    if (fail) throw new Error('gone')
    return 7
  })
  const first = read()
  const second = read()
  await expect(first).rejects.toThrow('gone')
  fail = false
  await expect(second).resolves.toBe(7)
  await expect(read()).resolves.toBe(7)
})
