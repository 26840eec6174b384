import { withTinyPack } from '../../test/tiny-pack.ts'

const tiny = withTinyPack()

test('a holiday has no service desk, and its market is cancelled with stalls and shifts', async () => {
  expect(await tiny.slotsOn('desk', '2027-01-01')).toEqual([])
  expect(await tiny.rows(`select status, reason, holiday_en from market_days where id = 'ht.mkt.20270101'`)).toEqual([
    { status: 'cancelled', reason: '元旦放假，停办一次', holiday_en: 'New Year' },
  ])
  expect((await tiny.slotsOn('law', '2027-01-01')).map((slot) => slot.cancelled_reason)).toEqual(
    Array(3).fill('元旦放假，停办一次'),
  )
})

test('a cancelled market cancels its stalls and shifts, not the desk of the same day', async () => {
  expect((await tiny.slotsOn('guide', '2026-12-11')).map((slot) => slot.cancelled_reason)).toEqual(['大风'])
  expect((await tiny.slotsOn('desk', '2026-12-11')).map((slot) => slot.cancelled_reason)).toEqual([null, null])
})

test('a moved market takes its stalls and shifts along', async () => {
  expect((await tiny.slotsOn('law', '2026-12-18')).map((slot) => slot.starts_at)).toEqual(
    ['14:00', '14:20', '14:40'].map((time) => new Date(`2026-12-18T${time}:00+08:00`)),
  )
  expect(await tiny.slotsOn('guide', '2026-12-18')).toMatchObject([
    { starts_at: new Date('2026-12-18T13:30:00+08:00') },
  ])
})

test('a market that is moved by twenty minutes moves every slot onto the time of the next, and bookings stay', async () => {
  await tiny.book('ht.law.202612041500')
  tiny.edit(
    'market-exceptions.csv',
    'sample\n',
    'sample\nmkt,2026-12-04,moved,晚一点,A little later,,15:20,16:20,,yes\n',
  )
  await tiny.again()
  expect((await tiny.slotsOn('law', '2026-12-04')).map((slot) => [slot.id, slot.starts_at])).toEqual([
    ['ht.law.202612041500', new Date('2026-12-04T15:20:00+08:00')],
    ['ht.law.202612041520', new Date('2026-12-04T15:40:00+08:00')],
    ['ht.law.202612041540', new Date('2026-12-04T16:00:00+08:00')],
  ])
  expect(await tiny.rows(`select taken from slots where id = 'ht.law.202612041500'`)).toEqual([{ taken: 1 }])
})

test('when the rule becomes what an exception was, the slots that stand there go on', async () => {
  await tiny.book('ht.law.202612181500')
  tiny.edit('market-series.csv', '15:00,16:00', '14:00,15:00')
  tiny.edit('offering-schedules.csv', 'law,5,15:00,16:00', 'law,5,14:00,15:00')
  tiny.edit('market-exceptions.csv', 'mkt,2026-12-18,moved,提早一小时,One hour earlier,,14:00,15:00,,yes\n', '')
  await tiny.again()
  expect(await tiny.slotsOn('law', '2026-12-18')).toMatchObject([
    { id: 'ht.law.202612181500', starts_at: new Date('2026-12-18T14:00:00+08:00'), cancelled_reason: null },
    { id: 'ht.law.202612181520', starts_at: new Date('2026-12-18T14:20:00+08:00'), cancelled_reason: null },
    { id: 'ht.law.202612181540', starts_at: new Date('2026-12-18T14:40:00+08:00'), cancelled_reason: null },
  ])
})

test('a cancellation that is taken back restores the slots of the market', async () => {
  tiny.edit('market-exceptions.csv', 'mkt,2026-12-11,cancelled,大风,Strong wind,,,,,yes\n', '')
  await tiny.again()
  expect((await tiny.slotsOn('law', '2026-12-11')).map((slot) => slot.cancelled_reason)).toEqual([null, null, null])
})
