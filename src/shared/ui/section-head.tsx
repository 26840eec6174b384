import { View } from '@tarojs/components'
import { acting, heading } from './acting'
import { Icon } from './icon'
import './section-head.scss'

/** The name of a section, with the way to all of it. */
export function SectionHead({ title, link, onLink }: { title: string; link?: string; onLink?: () => void }) {
  return (
    <View className='sh'>
      <View className='h2' {...heading(2)}>
        {title}
      </View>
      {link && onLink && (
        <View className='more' {...acting({ onTap: onLink, role: 'link', label: `${title}: ${link}` })}>
          {link}
          <Icon name='right' />
        </View>
      )}
    </View>
  )
}
