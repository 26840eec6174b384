import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Spot } from './map-types'

/** A spot that somebody pointed at. GCJ-02. */
export interface Picked {
  at: [number, number]
  /** Empty when the map has no name for it. */
  name: string
  address: string
}

export interface LocationPicker {
  /** Opens the map; `near` is where it starts. */
  pick: (near?: Spot) => void
  /** To be rendered by the page; nothing on WeChat, which has a page of its own for it. */
  element: ReactNode
}

/** Lets somebody point at a spot; `onPicked` is not called when they turn back. */
export function usePickLocation(onPicked: (picked: Picked) => void): LocationPicker {
  const pick = (near?: Spot) => {
    Taro.chooseLocation(near ? { longitude: near[0], latitude: near[1] } : {}).then(
      ({ longitude, latitude, name, address }) => onPicked({ at: [Number(longitude), Number(latitude)], name, address }),
      () => undefined,
    )
  }
  return { pick, element: null }
}
