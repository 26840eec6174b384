import { coalesced } from './coalesce.ts'

test('callers during a read share one later read, which began after they called', async () => {
  const reads: ((value: number) => void)[] = []
  const read = coalesced(() => new Promise<number>((resolve) => reads.push(resolve)))
  const first = read()
  const second = read()
  const third = read()
  expect(reads).toHaveLength(1)
  reads[0]?.(1)
  expect(await first).toBe(1)
  expect(reads).toHaveLength(2)
  reads[1]?.(2)
  expect(await Promise.all([second, third])).toEqual([2, 2])
})

test('a failed read fails its callers only', async () => {
  let reads = 0
  const read = coalesced(async () => {
    reads += 1
    if (reads === 1) throw new Error('gone')
    return reads
  })
  const first = read()
  const second = read()
  await expect(first).rejects.toThrow('gone')
  await expect(second).resolves.toBe(2)
  await expect(read()).resolves.toBe(3)
})
