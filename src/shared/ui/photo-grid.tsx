import { Image, View } from '@tarojs/components'
import { commonCopy } from '../copy/common'
import { useCopy } from '../copy/use-copy'
import { acting, named } from './acting'
import { Icon } from './icon'
import './photo-grid.scss'

export interface GridPhoto {
  id: string
  /** Local path or URL. */
  path: string
  /** 0 to 1, while it is sent. */
  progress: number
  state: 'sending' | 'sent' | 'failed'
}

export interface PhotoGridProps {
  photos: readonly GridPhoto[]
  onAdd: () => void
  onRemove: (id: string) => void
  onRetry: (id: string) => void
  max?: number
}

function Shot({
  photo,
  index,
  onRemove,
  onRetry,
}: { photo: GridPhoto; index: number } & Pick<PhotoGridProps, 'onRemove' | 'onRetry'>) {
  const t = useCopy(commonCopy)
  return (
    <View className='shot'>
      <Image className='pic' src={photo.path} mode='aspectFill' {...named(t.photoNumber(index + 1))} />
      {photo.state === 'sending' && <View className='over'>{`${Math.round(photo.progress * 100)}%`}</View>}
      {photo.state === 'failed' && (
        <View className='over' {...acting({ onTap: () => onRetry(photo.id), label: t.sendAgain(index + 1) })}>
          <Icon name='refresh' />
          {t.retry}
        </View>
      )}
      <View className='cut' {...acting({ onTap: () => onRemove(photo.id), label: t.removePhoto(index + 1) })}>
        <View className='dot'>
          <Icon name='close' />
        </View>
      </View>
    </View>
  )
}

/** Photos with their progress; each can be sent again or taken out. */
export function PhotoGrid({ photos, onAdd, onRemove, onRetry, max = 9 }: PhotoGridProps) {
  const t = useCopy(commonCopy)
  return (
    <View className='ph'>
      {photos.map((photo, index) => (
        <Shot key={photo.id} photo={photo} index={index} onRemove={onRemove} onRetry={onRetry} />
      ))}
      {photos.length < max && (
        <View className='shot add' {...acting({ onTap: onAdd, label: t.addPhoto })}>
          <View className='over'>
            <Icon name='camera' />
            {t.addPhoto}
          </View>
        </View>
      )}
    </View>
  )
}
