import type { Eligibility, Shift } from '@zhuiguang/contract'
import { act, fireEvent, screen } from '@testing-library/react'
import { openWith } from '../../../test/doubles/taro'
import { answerWith, livesIn, NOW, open, opened } from '../../../test/doubles/phone'
import { sampleMarketPage } from '../../../test/doubles/place-samples'
import MarketDayPage from './index'

const shift = (eligibility: Eligibility, opensAt: string | null = null): Shift => ({
  offeringId: `gm.${eligibility}`,
  title: `岗位 ${eligibility}`,
  note: null,
  slot: {
    id: 's',
    startsAt: '2026-11-28T14:30:00+08:00',
    endsAt: '2026-11-28T18:30:00+08:00',
    capacity: 8,
    taken: 5,
    eligibility,
    opensAt,
  },
})

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  livesIn('碧眼社区')
  openWith({ id: 'gm.mkt-herun.20261128' })
})
afterEach(() => act(() => livesIn()))

test('a market says the day, the hours, the rain plan and the way', async () => {
  answerWith(() => sampleMarketPage({ holiday: '元旦' }))
  open(<MarketDayPage />)
  expect(await screen.findByText('5 天后')).toBeInTheDocument()
  for (const words of ['11月28日 周六', '15:00–18:00', '下雨改到社区会堂', '这天是元旦']) {
    expect(screen.getByText(words)).toBeInTheDocument()
  }
  expect(screen.getByText(/1\.2.公里/)).toBeInTheDocument()
})

test('a clinic with seats is booked on that day; a full one and a walk-in stall have nothing to tap', async () => {
  answerWith(() => sampleMarketPage())
  open(<MarketDayPage />)
  fireEvent.click(await screen.findByRole('button', { name: '预约法律问诊' }))
  expect(opened()).toEqual(['/bookings/slots/index?id=gm.legal&date=2026-11-28'])
  expect(screen.getByText('余 5 位')).toBeInTheDocument()
  expect(screen.getByText('约满了')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '预约人大代表面对面' })).toBeNull()
  expect(screen.getByText('1 个摊位')).toBeInTheDocument()
})

test('a cancelled market says why, books nothing and shows other days', async () => {
  answerWith(() => sampleMarketPage({ status: 'cancelled', reason: '台风预警', shifts: [shift('free')] }))
  open(<MarketDayPage />)
  expect(await screen.findByText('这一场取消了：台风预警')).toBeInTheDocument()
  expect(screen.queryByText(/约满了|余.5.位/)).toBeNull()
  expect(screen.queryByRole('button', { name: /预约|报名/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看别的日子' }))
  expect(opened()).toEqual(['/places/market-days/index'])
})

test('a market that is over books nothing either', async () => {
  answerWith(() =>
    sampleMarketPage({ date: '2026-11-21', endsAt: '2026-11-21T18:00:00+08:00', shifts: [shift('free')] }),
  )
  open(<MarketDayPage />)
  expect(await screen.findByText('已经结束')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /预约|报名/ })).toBeNull()
})

test('a moved market says what has changed and can still be booked', async () => {
  answerWith(() => sampleMarketPage({ status: 'moved', reason: '改到老街转角园' }))
  open(<MarketDayPage />)
  expect(await screen.findByText('这一场有变动：改到老街转角园')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '预约问诊：法律问诊' })).toBeInTheDocument()
})

test('a free shift can be taken', async () => {
  answerWith(() => sampleMarketPage({ shifts: [shift('free')] }))
  open(<MarketDayPage />)
  fireEvent.click(await screen.findByRole('button', { name: '报名做志愿：岗位 free' }))
  expect(opened()).toEqual(['/bookings/slots/index?id=gm.free&date=2026-11-28'])
  expect(screen.getByText(/要 8 人，还缺 3 人/)).toBeInTheDocument()
})

test.each([
  ['needs_qualification', '要先登记证件'],
  ['full', '已满'],
  ['collides', '和您别的预约撞时间'],
  ['too_young', '年龄不符合'],
  ['outside_area', '只限本社区'],
  ['suspended', '预约已暂停'],
  ['already_booked', '您已约'],
] as const)('a shift that is %s says so, and has no button', async (eligibility, sentence) => {
  answerWith(() => sampleMarketPage({ shifts: [shift(eligibility)] }))
  open(<MarketDayPage />)
  expect(await screen.findByText(sentence)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /报名/ })).toBeNull()
})

test('a shift that is not open yet says from when', async () => {
  answerWith(() => sampleMarketPage({ shifts: [shift('not_yet_open', '2026-11-24T08:00:00+08:00')] }))
  open(<MarketDayPage />)
  expect(await screen.findByText('明天 8:00 开始报名')).toBeInTheDocument()
})
