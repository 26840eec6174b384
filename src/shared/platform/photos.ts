import Taro from '@tarojs/taro'

/** A photo on this phone, not yet sent. */
export interface LocalPhoto {
  path: string
  bytes: number
}

/** Takes or chooses photos, made smaller by the phone; none when the person turned back. */
export const choosePhotos = (most: number): Promise<LocalPhoto[]> =>
  Taro.chooseMedia({ count: Math.min(9, most), mediaType: ['image'], sizeType: ['compressed'] }).then(
    ({ tempFiles }) => tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size })),
    () => [],
  )
