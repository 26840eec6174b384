import { monday, withTinyPack } from '../../test/tiny-pack.ts'
import { extendMarketDays } from '../market-days/horizon.ts'
import { extendSlots } from './horizon.ts'

const laterBy = (days: number) => new Date(monday.getTime() + days * 86_400_000)
const tiny = withTinyPack()

test('slots start at the local time of the rule, up to 60 days ahead', async () => {
  expect(await tiny.slotsOn('desk', '2026-11-27')).toEqual([
    { id: 'ht.desk.202611270900', starts_at: new Date('2026-11-27T09:00:00+08:00'), cancelled_reason: null },
    { id: 'ht.desk.202611270930', starts_at: new Date('2026-11-27T09:30:00+08:00'), cancelled_reason: null },
  ])
  expect(await tiny.rows('select max(starts_at) from slots')).toEqual([{ max: new Date('2027-01-22T15:40:00+08:00') }])
  expect(await tiny.rows(`select distinct capacity from slots where offering_id = 'ht.guide'`)).toEqual([
    { capacity: 3 },
  ])
})

test('doing it again changes nothing; a day later there is one day more', async () => {
  expect(await extendMarketDays(tiny.db(), monday)).toMatchObject({ added: 0, changed: 0, gone: 0, unchanged: 9 })
  expect(await extendSlots(tiny.db(), monday)).toMatchObject({ added: 0, changed: 0, gone: 0 })
  // From Friday on there is one more Friday at the end of the 60 days.
  expect(await extendMarketDays(tiny.db(), laterBy(6))).toMatchObject({ added: 0, changed: 0, gone: 0 })
  expect(await extendMarketDays(tiny.db(), laterBy(7))).toMatchObject({ added: 1, changed: 0, gone: 0 })
  expect(await extendSlots(tiny.db(), laterBy(7))).toMatchObject({ added: 6, changed: 0, gone: 0 })
  expect(await tiny.rows(`select date::text from market_days order by date limit 1`)).toEqual([{ date: '2026-11-27' }])
})

test('a slot of a desk that staff cancelled stays cancelled', async () => {
  await tiny.rows(
    `update slots set cancelled_at = now(), cancelled_reason = '律师请假' where id = 'ht.desk.202611270900'`,
  )
  expect(await extendSlots(tiny.db(), monday)).toMatchObject({ changed: 0 })
  expect((await tiny.slotsOn('desk', '2026-11-27')).map((slot) => slot.cancelled_reason)).toEqual(['律师请假', null])
})

test('when a rule goes, free slots go; booked ones stay, cancelled with a reason', async () => {
  await tiny.book('ht.desk.202611270930')
  tiny.edit('offering-schedules.csv', 'desk,5,09:00,10:10', 'desk,4,09:00,10:10')
  await tiny.again()
  expect(await tiny.slotsOn('desk', '2026-11-27')).toMatchObject([
    { id: 'ht.desk.202611270930', cancelled_reason: '安排有调整，这一场不办了' },
  ])
  expect(await tiny.slotsOn('desk', '2026-11-26')).toHaveLength(2)
})

test('a slot whose only booking was cancelled is kept, because the booking points at it', async () => {
  await tiny.book('ht.desk.202611270930', 'cancelled')
  tiny.edit('offering-schedules.csv', 'desk,5,09:00,10:10', 'desk,4,09:00,10:10')
  await tiny.again()
  expect(await tiny.slotsOn('desk', '2026-11-27')).toHaveLength(1)
})

test('a smaller capacity never goes below the seats that are taken', async () => {
  await tiny.rows(`update slots set taken = 2 where id = 'ht.desk.202611270900'`)
  tiny.edit('offerings.csv', 'hall,2,14', 'hall,1,14')
  await tiny.again()
  expect(await tiny.rows(`select id, capacity from slots where id like 'ht.desk.20261127%' order by id`)).toEqual([
    { id: 'ht.desk.202611270900', capacity: 2 },
    { id: 'ht.desk.202611270930', capacity: 1 },
  ])
})

test('what has begun is left alone, whatever the rules say now', async () => {
  const friday = new Date('2026-11-27T15:10:00+08:00')
  tiny.edit('offering-schedules.csv', 'law,5,15:00,16:00', 'law,4,15:00,16:00')
  await tiny.again(friday)
  expect((await tiny.slotsOn('law', '2026-11-27')).map((slot) => slot.id)).toEqual(['ht.law.202611271500'])
})
