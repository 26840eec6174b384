import type { usePreferences as Store } from './preferences'

/** Starts the app on a phone that says this of itself, with what was stored before. */
function start(phone: object, stored: unknown = '') {
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => ({
    __esModule: true,
    default: {
      getAppBaseInfo: () => phone,
      getStorageSync: () => stored,
      setStorageSync: jest.fn(),
      onThemeChange: jest.fn(),
    },
  }))
  return (require('./preferences') as { usePreferences: typeof Store }).usePreferences
}

test.each([
  [{ fontSizeScaleFactor: 1.28 }, false],
  [{ fontSizeScaleFactor: 1.29 }, true],
  [{ fontSizeSetting: 17 }, false],
  [{ fontSizeSetting: 23 }, true],
  [{}, false],
])('a phone that says %j has elder mode: %s', (phone, elder) => {
  expect(start(phone).getState().elder).toBe(elder)
})

test('a choice counts for more than the phone, and is remembered', () => {
  const preferences = start(
    { fontSizeScaleFactor: 2, theme: 'dark', language: 'en_US' },
    { theme: 'light', elder: false, language: 'zh' },
  )
  expect(preferences.getState()).toMatchObject({ elder: false, dark: false, language: 'zh' })
})

test('without a choice the theme and the language are those of the phone', () => {
  const preferences = start({ theme: 'dark', language: 'en_US' })
  expect(preferences.getState()).toMatchObject({ dark: true, language: 'en', theme: 'auto' })
  preferences.getState().choose({ theme: 'light' })
  expect(preferences.getState().dark).toBe(false)
})

test('a phone that tells nothing of itself gets the plain layout', () => {
  expect(start({}).getState()).toMatchObject({ elder: false, dark: false, language: 'zh' })
})
