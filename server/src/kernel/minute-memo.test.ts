import { minuteMemo } from './minute-memo.ts'

const at = (time: string) => new Date(`2026-11-23T08:${time}+08:00`)

test('a value is made once a minute and key', async () => {
  const memo = minuteMemo<string>(10)
  const make = jest.fn(async () => 'made')
  await memo(at('00:00'), 'a', make)
  await memo(at('00:59'), 'a', make)
  expect(make).toHaveBeenCalledTimes(1)
  await memo(at('00:59'), 'b', make)
  await memo(at('01:00'), 'a', make)
  expect(make).toHaveBeenCalledTimes(3)
})

test('what could not be made is tried again', async () => {
  const memo = minuteMemo<string>(10)
  await expect(memo(at('00:00'), 'a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database')
  expect(await memo(at('00:01'), 'a', async () => 'made')).toBe('made')
})

test('no more values are kept than it may', async () => {
  const memo = minuteMemo<number>(2)
  const make = jest.fn(async () => 1)
  for (const key of ['a', 'b', 'c', 'a']) await memo(at('00:00'), key, make)
  expect(make).toHaveBeenCalledTimes(4)
})
