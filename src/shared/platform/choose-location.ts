import Taro from '@tarojs/taro'
import type { Spot } from './map-types'

/** A spot that somebody pointed at. GCJ-02. */
export interface ChosenSpot {
  at: [number, number]
  /** Empty when the map has no name for it. */
  name: string
  address: string
}

/** Lets somebody point at a spot on the map, which starts at `near`; null when they turn back. */
export const chooseLocation = (near?: Spot): Promise<ChosenSpot | null> =>
  Taro.chooseLocation(near ? { longitude: near[0], latitude: near[1] } : {}).then(
    ({ longitude, latitude, name, address }) => ({ at: [Number(longitude), Number(latitude)], name, address }),
    () => null,
  )
