import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { Card } from './card'
import { picture } from './acting'
import './skeleton.scss'

export type SkeletonKind = 'list' | 'cards' | 'detail' | 'form'

const lines = (
  <View className='f1'>
    <View className='sk z' />
    <View className='sk' />
  </View>
)

const shapes: Record<SkeletonKind, ReactNode> = {
  list: [1, 2, 3].map((row) => (
    <View key={row} className='row'>
      <View className='sk thumb' />
      {lines}
    </View>
  )),
  cards: [1, 2].map((card) => (
    <View key={card} className='pad'>
      {lines}
    </View>
  )),
  detail: (
    <>
      <View className='sk big' />
      <View className='pad'>{lines}</View>
    </>
  ),
  form: <View className='pad'>{lines}</View>,
}

/** The layout that is about to come, without its words. */
export function Skeleton({ kind }: { kind: SkeletonKind }) {
  const t = useCopy(commonCopy)
  return (
    <View className='skel' {...picture(t.loading)}>
      <Card>{shapes[kind]}</Card>
    </View>
  )
}
