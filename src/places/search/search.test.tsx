import Taro from '@tarojs/taro'
import type { Matter } from '@zhuiguang/contract'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { openWith } from '../../../test/doubles/taro'
import { usePreferences } from '../../shared/preferences'
import { answerWith, asked, livesIn, open, opened } from '../../../test/doubles/phone'
import { sampleCourse, sampleMarketDay, samplePlace } from '../../../test/doubles/place-samples'
import SearchPage from './index'

const lamp: Matter = {
  id: 'gm.s01020',
  code: 'S01020',
  line: 'construction',
  group: '路灯与照明',
  name: '路灯坏了',
  officialName: '路灯异常',
  resolve: { amount: 3, unit: 'working_days' },
  contactHours: 24,
  limitSource: '',
  stopper: null,
  questions: [],
  sample: false,
}
const nothing = { places: [], marketDays: [], offerings: [], matters: [] }
const found = { ...nothing, places: [samplePlace()], marketDays: [sampleMarketDay()], offerings: [sampleCourse()] }
const guess = {
  items: [] as { matter: Matter; score: number }[],
  stopper: null as { message: string; phone: string } | null,
}
const answers = (search: unknown, suggestions: unknown = guess) =>
  answerWith(({ pathname }) => (pathname === '/v1/search' ? search : suggestions))
const type = (words: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: words } })
const searches = () => asked().filter((url) => url.startsWith('/v1/search'))

afterEach(() => act(() => livesIn()))

test('what is found is told by kind', async () => {
  openWith({ q: '公园' })
  answers(found)
  open(<SearchPage />)
  for (const title of ['地点', '市集', '课程和服务'])
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '说给我们办' })).toBeNull()
})

test('a sentence finds what it is about, and takes its words along', async () => {
  openWith({ q: '路灯坏了找谁？' })
  answers(nothing, { items: [{ matter: lamp, score: 0.9 }], stopper: null })
  open(<SearchPage />)
  fireEvent.click(await screen.findByRole('link', { name: /路灯坏了.*3.个工作日内办好/ }))
  expect(opened()).toEqual(['/cases/new/index?matterId=gm.s01020&text=路灯坏了找谁？'])
})

test('words that sound like danger show whom to call, first', async () => {
  openWith({ q: '燃气味很大' })
  answers(nothing, { items: [], stopper: { message: '先开窗离开，再打电话。', phone: '119' } })
  open(<SearchPage />)
  fireEvent.click(await screen.findByRole('link', { name: '先开窗离开，再打电话。 119' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '119' })
})

test('nothing found becomes a request in the same words', async () => {
  openWith({ q: '秋千' })
  answers(nothing)
  open(<SearchPage />)
  expect(await screen.findByText('没有找到“秋千”')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '当诉求提交' }))
  expect(opened()).toEqual(['/cases/new/index?text=秋千'])
})

test('the matters are a help: without them the rest is shown', async () => {
  openWith({ q: '公园' })
  answers(found, new Error('offline'))
  open(<SearchPage />)
  expect(await screen.findByText('榕荫棋园')).toBeInTheDocument()
})

test('typing is searched after a pause, not letter by letter', async () => {
  jest.useFakeTimers()
  answers(found)
  open(<SearchPage />)
  for (const words of ['g', 'go', 'gon', 'gongyuan']) type(words)
  expect(searches()).toEqual([])
  act(() => void jest.advanceTimersByTime(299))
  expect(searches()).toEqual([])
  await act(async () => void jest.advanceTimersByTime(1))
  expect(searches()).toEqual(['/v1/search?q=gongyuan'])
  jest.useRealTimers()
})

test('last searches are kept, the newest first and each once, and can be forgotten', async () => {
  answers(found)
  const { store } = open(<SearchPage />, { searches: ['跳绳', '公园'] })
  fireEvent.click(screen.getAllByRole('button', { name: '公园' })[0] as HTMLElement)
  expect(store.get('searches')).toEqual(['公园', '跳绳'])
  await screen.findByText('榕荫棋园')
  type('')
  fireEvent.click(await screen.findByRole('link', { name: /清空/ }))
  expect(screen.queryByText('最近搜过')).toBeNull()
  expect(store.has('searches')).toBe(false)
})

test('looking for large text finds the switch itself', async () => {
  openWith({ q: '大字' })
  answers(nothing)
  open(<SearchPage />)
  fireEvent.click(screen.getByRole('switch', { name: /关怀版/ }))
  await waitFor(() => expect(usePreferences.getState().elder).toBe(true))
})

test('without a net it says so and tries again', async () => {
  openWith({ q: '公园' })
  answerWith(() => new Error('offline'))
  open(<SearchPage />)
  expect(await screen.findByText('没有网络')).toBeInTheDocument()
  answers(found)
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('榕荫棋园')).toBeInTheDocument()
})
