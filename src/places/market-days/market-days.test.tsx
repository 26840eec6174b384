import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { answerWith, livesIn, NOW, open, opened } from '../../../test/doubles/phone'
import { sampleMarketDay } from '../../../test/doubles/place-samples'
import MarketDaysPage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  livesIn('碧眼社区')
})
afterEach(() => act(() => livesIn()))

const later = (id: string, date: string) => sampleMarketDay({ id, date, startsAt: `${date}T15:00:00+08:00`, name: id })

test('the schedule is by week, and a cancelled market stays in it with its reason', async () => {
  const items = [
    sampleMarketDay({ status: 'cancelled', reason: '草坪养护' }),
    later('gm.b', '2026-12-05'),
    later('gm.c', '2026-12-12'),
  ]
  answerWith(() => ({ items, nextCursor: null }))
  open(<MarketDaysPage />)
  expect(await screen.findByRole('heading', { name: '本周' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '下周' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '12月7日起的一周' })).toBeInTheDocument()
  expect(screen.getByText('草坪养护')).toBeInTheDocument()
  expect(screen.queryAllByText(/法律问诊可约/)).toHaveLength(2)
  fireEvent.click(screen.getByText('gm.b'))
  expect(opened()).toEqual(['/places/market-day/index?id=gm.b'])
})

test('no market in sight leads to the places nearby', async () => {
  answerWith(() => ({ items: [], nextCursor: null }))
  open(<MarketDaysPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看附近的地方' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/tabs/discover/index' })
})
