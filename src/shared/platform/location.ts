import Taro from '@tarojs/taro'

/** Where the person is, GCJ-02 `[lng, lat]`, or that they would rather not say. */
export type Located = { at: [number, number]; refused?: false } | { refused: true }

/** Rough position (some kilometres exact at worst); a refusal, or a phone that does not know, is an answer and not an error. */
export const locate = (): Promise<Located> =>
  Taro.getFuzzyLocation({ type: 'gcj02' }).then(
    ({ longitude, latitude }) => ({ at: [longitude, latitude] as [number, number] }),
    () => ({ refused: true as const }),
  )
