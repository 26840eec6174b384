import { coalesced } from './coalesce.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('callers of one turn share a read; callers during a read share a later one, which began after they called', async () => {
  const reads: ((value: number) => void)[] = []
  const read = coalesced(() => new Promise<number>((resolve) => reads.push(resolve)))
  const first = Promise.all([read(), read()])
  await turn()
  await turn()
  expect(reads).toHaveLength(1)
  const later = Promise.all([read(), read()])
  await turn()
  expect(reads).toHaveLength(1)
  reads[0]?.(1)
  expect(await first).toEqual([1, 1])
  await turn()
  await turn()
  expect(reads).toHaveLength(2)
  reads[1]?.(2)
  expect(await later).toEqual([2, 2])
})

test('a failed read fails its callers only', async () => {
  let reads = 0
  const read = coalesced(async () => {
    reads += 1
    if (reads === 1) throw new Error('gone')
    return reads
  })
  await expect(read()).rejects.toThrow('gone')
  await expect(read()).resolves.toBe(2)
  await expect(read()).resolves.toBe(3)
})
