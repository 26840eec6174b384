import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { trigger } from '../../../test/doubles/taro'
import { answerWith, asked, livesIn, NOW, open, opened } from '../../../test/doubles/phone'
import { sampleMarketDay, samplePlace } from '../../../test/doubles/place-samples'
import { go } from '../../shared/platform/navigate'
import DiscoverPage from './index'

const shade = samplePlace({ id: 'gm.shiguang', name: '拾光书角', distance: 620, openNow: null, facts: [] })
const page = (items: unknown[], nextCursor: string | null = null) => ({ items, nextCursor })

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  livesIn('碧眼社区')
})
afterEach(() => act(() => livesIn()))

test('places are listed nearest first with how far, how long, open or not', async () => {
  answerWith(() => page([samplePlace(), shade]))
  open(<DiscoverPage />)
  expect(await screen.findByText('离碧眼社区最近，2 处')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /榕荫棋园.*350.米.*步行约.5.分钟.*开放中.*无台阶/ })).toBeInTheDocument()
  fireEvent.click(screen.getByText('拾光书角'))
  expect(opened()).toEqual(['/places/place/index?id=gm.shiguang'])
})

test('filters are asked of the server, and none left brings one way out', async () => {
  answerWith(({ searchParams }) => page(searchParams.get('facts') ? [] : [samplePlace()]))
  open(<DiscoverPage />)
  await screen.findByText('榕荫棋园')
  fireEvent.click(screen.getByRole('checkbox', { name: '有厕所' }))
  expect(await screen.findByText('没有符合的地方')).toBeInTheDocument()
  expect(asked()).toContain('/v1/places?near=113.9618%2C22.7314&facts=toilet')
  fireEvent.click(screen.getByRole('button', { name: '清除筛选' }))
  expect(await screen.findByText('榕荫棋园')).toBeInTheDocument()
})

test('the end of the page brings the next places, once, and says when they did not come', async () => {
  let isOffline = true
  answerWith(({ searchParams }) => {
    if (!searchParams.get('cursor')) return page([samplePlace()], 'next')
    return isOffline ? new Error('offline') : page([shade])
  })
  open(<DiscoverPage />)
  expect(await screen.findByText('离碧眼社区最近，先看 1 处')).toBeInTheDocument()
  act(() => void trigger('useReachBottom'))
  fireEvent.click(await screen.findByRole('button', { name: '重试' }))
  await waitFor(() => expect(asked().filter((url) => url.includes('cursor=next'))).toHaveLength(2))
  isOffline = false
  fireEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByText('离碧眼社区最近，2 处')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '看更多' })).toBeNull()
})

test('another page can ask for a kind, and a choice made here stands until then', async () => {
  answerWith(() => page([samplePlace()]))
  open(<DiscoverPage />)
  await screen.findByText('榕荫棋园')
  act(() => go('tabs/discover', { kind: 'pocket_park' }))
  await waitFor(() => expect(asked().at(-1)).toContain('kind=pocket_park'))
  fireEvent.click(screen.getByRole('button', { name: '口袋公园' }))
  fireEvent.click(screen.getByRole('radio', { name: '公园' }))
  await waitFor(() => expect(asked().at(-1)).toContain('kind=park'))
  act(() => go('tabs/discover'))
  await waitFor(() => expect(screen.getByRole('button', { name: '全部地点' })).toBeInTheDocument())
})

test('this week shows markets until Sunday, a cancelled one with its reason', async () => {
  answerWith(({ pathname }) =>
    pathname === '/v1/places'
      ? page([samplePlace()])
      : page([sampleMarketDay(), sampleMarketDay({ id: 'x', status: 'cancelled', reason: '台风预警' })]),
  )
  open(<DiscoverPage />)
  fireEvent.click(screen.getByRole('checkbox', { name: '本周市集' }))
  expect(await screen.findByText('本周还有 1 场市集')).toBeInTheDocument()
  expect(screen.getByText('台风预警')).toBeInTheDocument()
  expect(asked().at(-1)).toContain('from=2026-11-23&to=2026-11-29')
})

test('the map is made only when it is asked for, and shows the nearest place first', async () => {
  answerWith(() => page([samplePlace(), shade]))
  const { container } = open(<DiscoverPage />)
  await screen.findByText('榕荫棋园')
  expect(container.querySelector('.map')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '看地图' }))
  expect(container.querySelector('.map')).not.toBeNull()
  expect(screen.getByText('榕荫棋园')).toBeInTheDocument()
  expect(screen.queryByText('拾光书角')).toBeNull()
  expect(screen.getByRole('button', { name: '带我去' })).toBeInTheDocument()
})

test('without a place the community is asked for, and the list is there by name', async () => {
  livesIn()
  answerWith(({ pathname }) => (pathname === '/v1/areas' ? { items: [] } : page([samplePlace({ distance: null })])))
  open(<DiscoverPage />)
  expect(await screen.findByText('按名称排列，1 处')).toBeInTheDocument()
  expect(screen.getByText('您在哪个社区？')).toBeInTheDocument()
  expect(screen.getAllByText('口袋公园').length).toBeGreaterThan(0)
})
