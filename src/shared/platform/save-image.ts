import Taro from '@tarojs/taro'

/** Saves a picture (URL or data URL made here) to the album. Resolves to whether it is there now. */
export async function saveImage(url: string): Promise<boolean> {
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return true
  } catch {
    return false
  }
}
