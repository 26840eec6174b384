import Taro from '@tarojs/taro'
import type { Booking, CaseCard, Home } from '@zhuiguang/contract'
import { act, fireEvent, screen } from '@testing-library/react'
import { answerWith, asked, livesIn, NOW, open, opened } from '../../../test/doubles/phone'
import { sampleCourse, sampleMarketDay, samplePlace } from '../../../test/doubles/place-samples'
import HomePage from './index'

const booking: Booking = {
  id: 'b1',
  status: 'confirmed',
  code: 'K7MX4T',
  qr: 'x',
  partySize: 1,
  note: null,
  slotId: 's',
  startsAt: '2026-11-23T15:00:00+08:00',
  endsAt: '2026-11-23T15:30:00+08:00',
  offering: { id: 'gm.law', kind: 'service_desk', title: '法律咨询', cover: 'hall' },
  place: { id: 'gm.dq', name: '碧眼社区党群服务中心', address: null, location: [113.9655, 22.7314] },
  createdAt: '2026-11-20T10:00:00+08:00',
  cancelUntil: '2026-11-23T13:00:00+08:00',
  cancelledAt: null,
  actions: [],
}
const lamp: CaseCard = {
  id: 'c1',
  number: 'GM2611230007',
  title: '榕荫棋园路灯不亮',
  status: 'in_progress',
  outcome: null,
  resolveDueAt: '2026-11-26T18:00:00+08:00',
  createdAt: '2026-11-22T10:00:00+08:00',
}
const home = (part: Partial<Home> = {}): Home => ({
  community: { id: 'c2', level: 'community', kind: null, name: '碧眼社区' },
  notice: null,
  nextBooking: null,
  cases: { items: [], total: 0 },
  places: [samplePlace()],
  marketDays: [sampleMarketDay()],
  courses: [sampleCourse()],
  hall: { name: '服务中心', phone: '0755-12345678' },
  generatedAt: '2026-11-23T14:20:00+08:00',
  ...part,
})

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  livesIn('碧眼社区')
})
afterEach(() => act(() => livesIn()))

test('one call brings the whole tab, told from the chosen place', async () => {
  answerWith(() => home())
  open(<HomePage />)
  expect(await screen.findByText('榕荫棋园')).toBeInTheDocument()
  for (const words of ['附近口袋公园', '和润家园追光市集', '花式跳绳（亲子）', '碧眼社区'])
    expect(screen.getByText(words)).toBeVisible()
  expect(asked()).toEqual(['/v1/home?near=113.9618%2C22.7314'])
})

test('signed out there is neither an appointment nor a request, and all the rest', async () => {
  answerWith(() => home())
  open(<HomePage />)
  await screen.findByText('榕荫棋园')
  expect(screen.queryByText('下一个预约')).toBeNull()
  expect(screen.queryByText('我的诉求')).toBeNull()
})

test('the next appointment says when, where and how long the walk is, and leads to its code', async () => {
  answerWith(() => home({ nextBooking: booking }))
  open(<HomePage />)
  expect(await screen.findByText('今天 15:00–15:30')).toBeInTheDocument()
  expect(screen.getByText('还有 40 分钟')).toBeInTheDocument()
  expect(screen.getByText(/碧眼社区党群服务中心.*步行约.5.分钟/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '出示签到码' }))
  expect(opened()).toEqual(['/bookings/detail/index?id=b1'])
})

test('a request shows what was promised and how far it is', async () => {
  answerWith(() => home({ cases: { items: [lamp], total: 2 } }))
  open(<HomePage />)
  expect(await screen.findByText('11月26日 18:00 前')).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /第3步，共4步：处理中/ })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('link', { name: /全部 2 件/ }))
  expect(opened()).toEqual(['/cases/list/index'])
})

test('a broken promise is said, and not hidden behind the old date', async () => {
  answerWith(() => home({ cases: { items: [{ ...lamp, resolveDueAt: '2026-11-22T18:00:00+08:00' }], total: 1 } }))
  open(<HomePage />)
  expect(await screen.findByText('已经过了答应的时间，正在催办')).toBeInTheDocument()
})

test('eight ways in, four in elder mode, where the phone is that of the hall', async () => {
  answerWith(() => home())
  open(<HomePage />)
  await screen.findByText('榕荫棋园')
  expect(screen.getByRole('link', { name: '办企业' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('switch', { name: '关怀版' }))
  expect(screen.queryByRole('link', { name: '办企业' })).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: '打电话问' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0755-12345678' })
})

test('without a net the copy of last time is shown with its date', async () => {
  answerWith(() => new Error('offline'))
  const kept = { at: '2026-11-23T09:12:00+08:00', data: home() }
  open(<HomePage />, { 'kept:GET /v1/home""': kept })
  expect(await screen.findByText('没有网络，这是今天 9:12的内容')).toBeInTheDocument()
  expect(screen.getByText('榕荫棋园')).toBeInTheDocument()
})

test('without a net and without a copy it says so, and the ways in still work', async () => {
  answerWith(() => new Error('offline'))
  open(<HomePage />)
  expect(await screen.findByRole('button', { name: '重试' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('link', { name: '提诉求' }))
  expect(opened()).toEqual(['/cases/new/index'])
})
