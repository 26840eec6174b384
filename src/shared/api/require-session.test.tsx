import Taro from '@tarojs/taro'
import { renderHook } from '@testing-library/react'
import { requireSession, useSignInReturn } from './require-session'
import { dropSession, keepSession } from './session'

const session = {
  token: 't',
  refreshToken: 'r',
  expiresAt: '2026-05-14T15:00:00+08:00',
  person: { id: 'p1', displayName: '街坊', roles: ['resident' as const] },
}
beforeEach(() => {
  jest.mocked(Taro.getStorageInfoSync).mockReturnValue({ keys: [], currentSize: 0, limitSize: 0 })
  jest.mocked(Taro.getCurrentPages).mockReturnValue([])
  dropSession()
})

test.each([
  [true, 'signed in'],
  [false, 'turned back'],
])('an act that needs a person goes on: %s, after somebody %s', async (goesOn) => {
  const asked = requireSession()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/account/sign-in/index' })
  const { unmount } = renderHook(() => useSignInReturn())
  if (goesOn) keepSession(session)
  unmount()
  await expect(asked).resolves.toBe(goesOn)
})

test('somebody who is signed in is not asked', async () => {
  keepSession(session)
  await expect(requireSession()).resolves.toBe(true)
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})
