import Taro from '@tarojs/taro'
import { act, fireEvent, screen } from '@testing-library/react'
import { openWith, trigger } from '../../../test/doubles/taro'
import { answerWith, asked, livesIn, NOW, open, opened } from '../../../test/doubles/phone'
import { sampleCourse, sampleMarketDay, samplePlacePage } from '../../../test/doubles/place-samples'
import PlacePage from './index'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  livesIn('碧眼社区')
  openWith({ id: 'gm.rongyin' })
})
afterEach(() => act(() => livesIn()))

test('a place says what is there, what is not, what nobody knows, and when somebody looked', async () => {
  answerWith(() => samplePlacePage())
  open(<PlacePage />)
  expect(await screen.findByRole('heading', { name: '榕荫棋园' })).toBeInTheDocument()
  expect(screen.getByText('开放中 · 22:00 关门')).toBeInTheDocument()
  expect(screen.getByText('轮椅、童车可进')).toBeInTheDocument()
  expect(screen.getByText('没有，正在修')).toBeInTheDocument()
  expect(screen.getByText('还不清楚')).toBeInTheDocument()
  expect(screen.getByText('11月9日核对')).toBeInTheDocument()
  expect(screen.getByText('示例')).toBeInTheDocument()
})

test('the bar reports a fault here and leads the way', async () => {
  answerWith(() => samplePlacePage())
  open(<PlacePage />)
  fireEvent.click(await screen.findByRole('button', { name: '报修' }))
  fireEvent.click(screen.getByRole('button', { name: '带我去 · 5 分钟' }))
  expect(opened()).toEqual(['/cases/new/index?placeId=gm.rongyin'])
  expect(Taro.openLocation).toHaveBeenCalledWith(expect.objectContaining({ longitude: 113.965, name: '榕荫棋园' }))
})

test('wrong data and ideas become a request that already says where and what', async () => {
  answerWith(() => samplePlacePage())
  open(<PlacePage />)
  fireEvent.click(await screen.findByRole('link', { name: '资料有误？告诉我们' }))
  fireEvent.click(screen.getByRole('link', { name: /我有个好主意/ }))
  expect(opened()).toEqual([
    '/cases/new/index?placeId=gm.rongyin&text=“榕荫棋园”的资料有误：',
    '/cases/new/index?placeId=gm.rongyin&text=建议：',
  ])
})

test('courses and markets here are on the page, or their headings are not', async () => {
  answerWith(() => samplePlacePage({ offerings: [sampleCourse()], marketDays: [sampleMarketDay()] }))
  const { unmount } = open(<PlacePage />)
  fireEvent.click(await screen.findByRole('link', { name: /花式跳绳/ }))
  expect(opened()).toEqual(['/bookings/slots/index?id=gm.rope'])
  expect(screen.getByText('这里的市集')).toBeInTheDocument()
  unmount()
  answerWith(() => samplePlacePage({ id: 'gm.other' }))
  openWith({ id: 'gm.other' })
  open(<PlacePage />)
  await screen.findByText('这里有什么')
  expect(screen.queryByText('这里的课和服务')).toBeNull()
})

test('a poster’s code opens the same page, and the card that is shared leads to it', async () => {
  openWith({ scene: 'gm.rongyin' })
  answerWith(() => samplePlacePage())
  open(<PlacePage />)
  await screen.findByText('这里有什么')
  expect(asked()[0]).toContain('/v1/places/gm.rongyin?')
  expect(trigger('useShareAppMessage')).toMatchObject({ title: '榕荫棋园', path: '/places/place/index?id=gm.rongyin' })
})

test('without a place of one’s own there is no distance, and the way is still there', async () => {
  livesIn()
  answerWith(() => samplePlacePage({ distance: null, openNow: null, closesAt: null }))
  open(<PlacePage />)
  expect(await screen.findByRole('button', { name: '带我去' })).toBeInTheDocument()
  expect(screen.getByText('开放时间还不清楚')).toBeInTheDocument()
  expect(screen.queryByText(/离您/)).toBeNull()
})
