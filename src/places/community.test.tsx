import Taro from '@tarojs/taro'
import { act, fireEvent, screen } from '@testing-library/react'
import { answerWith, asked, livesIn, open } from '../../test/doubles/phone'
import { usePreferences } from '../shared/preferences'
import { CommunityButton } from './community-button'

const green = {
  id: 'c3',
  level: 'community',
  kind: null,
  name: '翠湖社区',
  centre: [113.97, 22.74],
  shapes: [],
  sample: false,
}

beforeEach(() => livesIn())
afterEach(() => act(() => livesIn()))

const openSheet = () => {
  const opened = open(<CommunityButton />)
  fireEvent.click(screen.getByRole('button', { name: /选择社区/ }))
  return opened
}

test('a community can be chosen by hand, and is remembered', async () => {
  answerWith(() => ({ items: [green] }))
  const { store } = openSheet()
  fireEvent.click(await screen.findByRole('radio', { name: '翠湖社区' }))
  const place = { at: [113.97, 22.74], name: '翠湖社区', communityId: 'c3' }
  expect(usePreferences.getState().place).toEqual(place)
  expect(store.get('preferences')).toMatchObject({ place })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: '翠湖社区 换一个' })).toBeInTheDocument()
})

test('the phone’s own position gets the name of its community', async () => {
  answerWith(({ pathname }) => (pathname === '/v1/areas/at' ? { areas: [green], nearestPlace: null } : { items: [] }))
  jest.mocked(Taro.getFuzzyLocation).mockResolvedValue({ longitude: 113.971, latitude: 22.741, errMsg: '' })
  openSheet()
  fireEvent.click(await screen.findByRole('button', { name: '用我的位置' }))
  expect(await screen.findByRole('button', { name: '翠湖社区 换一个' })).toBeInTheDocument()
  expect(asked()).toContain('/v1/areas/at?point=113.971%2C22.741')
  expect(usePreferences.getState().place?.at).toEqual([113.971, 22.741])
})

test('outside the service area the position still counts, without a name that is made up', async () => {
  answerWith(({ pathname }) => (pathname === '/v1/areas/at' ? { areas: [], nearestPlace: null } : { items: [] }))
  jest.mocked(Taro.getFuzzyLocation).mockResolvedValue({ longitude: 116.4, latitude: 39.9, errMsg: '' })
  openSheet()
  fireEvent.click(await screen.findByRole('button', { name: '用我的位置' }))
  expect(await screen.findByRole('button', { name: '我的位置 换一个' })).toBeInTheDocument()
})

test('a phone that would rather not say where it is leads back to the list', async () => {
  answerWith(() => ({ items: [green] }))
  jest.mocked(Taro.getFuzzyLocation).mockRejectedValue({ errMsg: 'getFuzzyLocation:fail auth deny' })
  openSheet()
  fireEvent.click(await screen.findByRole('button', { name: '用我的位置' }))
  expect(await screen.findByText(/没有拿到位置/)).toBeInTheDocument()
  expect(usePreferences.getState().place).toBeUndefined()
  expect(screen.getByRole('radio', { name: '翠湖社区' })).toBeInTheDocument()
})
