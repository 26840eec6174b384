import { act, renderHook } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useDraft } from './draft'

const store = new Map<string, unknown>()
beforeEach(() => {
  store.clear()
  jest.mocked(Taro.getStorageSync).mockImplementation((key: string) => store.get(key) ?? '')
  jest.mocked(Taro.setStorageSync).mockImplementation((key: string, value: unknown) => void store.set(key, value))
  jest.mocked(Taro.removeStorageSync).mockImplementation((key: string) => void store.delete(key))
})
const open = () => renderHook(() => useDraft('case', { text: '', photos: [] as string[] })).result

test('what was typed is there after the page was left, until it is cleared', () => {
  const first = open()
  act(() => first.current[1]({ text: '路灯不亮' }))
  act(() => first.current[1]((draft) => ({ photos: [...draft.photos, 'a'] })))
  expect(open().current[0]).toEqual({ text: '路灯不亮', photos: ['a'] })
  act(() => first.current[2]())
  expect(open().current[0]).toEqual({ text: '', photos: [] })
})

test('two changes at once are both kept', () => {
  const draft = open()
  act(() => {
    draft.current[1]((now) => ({ photos: [...now.photos, 'a'] }))
    draft.current[1]((now) => ({ photos: [...now.photos, 'b'] }))
  })
  expect(draft.current[0].photos).toEqual(['a', 'b'])
})
