import Taro from '@tarojs/taro'

/** A spot to go to. GCJ-02 `[lng, lat]`. */
export interface Destination {
  at: readonly [number, number]
  name: string
  address?: string | null
}

/** Opens WeChat's map with the way there. */
export function openDirections({ at: [longitude, latitude], name, address }: Destination) {
  Taro.openLocation({ longitude, latitude, name, address: address ?? '' }).catch(() => undefined)
}
