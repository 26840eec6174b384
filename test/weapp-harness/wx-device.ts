import type { WxOptions } from './types'
import type { recorder } from './wx-call'

/** What the phone would tell: where it is, what its owner picks, how large its letters are. */
export interface Device {
  /** GCJ-02 degrees; undefined refuses the permission. */
  position?: { latitude: number; longitude: number }
  /** What the person picks on WeChat's map; undefined closes it without a choice. */
  chosenPlace?: { name: string; address: string; latitude: number; longitude: number }
  /** Paths of the photos that the person picks. */
  photos: string[]
  /** 1 is normal; from 1.29 on people have asked for large letters. */
  fontScale: number
  theme: 'light' | 'dark'
  language: string
  /** What the person answers to a question in a dialog. */
  confirms: boolean
}

const quiet = `
  showToast hideToast showLoading hideLoading stopPullDownRefresh startPullDownRefresh
  setNavigationBarTitle setNavigationBarColor setBackgroundColor showShareMenu pageScrollTo makePhoneCall
  openLocation setClipboardData previewImage vibrateShort setTabBarItem setTabBarStyle
  setTabBarBadge removeTabBarBadge saveImageToPhotosAlbum hideKeyboard
`
  .trim()
  .split(/\s+/)

/** wx's functions that ask the phone or its owner. */
export function deviceFunctions(device: Device, api: ReturnType<typeof recorder>) {
  const where = () => {
    if (!device.position) throw new Error('auth deny')
    return device.position
  }
  const info = () => ({
    SDKVersion: '3.8.0',
    version: '8.0.50',
    platform: 'android',
    system: 'Android 12',
    language: device.language,
    theme: device.theme,
    fontSizeScaleFactor: device.fontScale,
    fontSizeSetting: 16,
    windowWidth: 390,
    windowHeight: 760,
    screenWidth: 390,
    screenHeight: 844,
    pixelRatio: 3,
    statusBarHeight: 47,
    safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
  })
  return {
    ...Object.fromEntries(quiet.map((name) => [name, api(name)])),
    getSystemInfoSync: info,
    getAppBaseInfo: info,
    getWindowInfo: info,
    getDeviceInfo: info,
    getSystemInfo: api('getSystemInfo', info),
    getLocation: api('getLocation', where),
    getFuzzyLocation: api('getFuzzyLocation', where),
    chooseLocation: api('chooseLocation', () => {
      if (!device.chosenPlace) throw new Error('cancel')
      return device.chosenPlace
    }),
    chooseMedia: api('chooseMedia', ({ count }: WxOptions) => {
      const files = device.photos.slice(0, Number(count ?? 9))
      if (files.length === 0) throw new Error('cancel')
      return { type: 'image', tempFiles: files.map((tempFilePath) => ({ tempFilePath, size: 1, fileType: 'image' })) }
    }),
    compressImage: api('compressImage', ({ src }: WxOptions) => ({ tempFilePath: src })),
    showModal: api('showModal', () => ({ confirm: device.confirms, cancel: !device.confirms })),
    showActionSheet: api('showActionSheet', () => ({ tapIndex: 0 })),
    getSetting: api('getSetting', () => ({ authSetting: { 'scope.userFuzzyLocation': Boolean(device.position) } })),
    getNetworkType: api('getNetworkType', () => ({ networkType: '4g' })),
    requirePrivacyAuthorize: api('requirePrivacyAuthorize'),
    requestSubscribeMessage: api('requestSubscribeMessage'),
    login: api('login', () => ({ code: 'code-1' })),
  }
}
