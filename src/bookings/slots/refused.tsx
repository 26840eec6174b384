import { View } from '@tarojs/components'
import { useErrorText } from '../../shared/api/use-error-text'
import { live } from '../../shared/ui/acting'
import { Notice } from '../../shared/ui/notice'

/** Why it was not booked, beside the choice that can be changed. */
export function Refused({ error }: { error: unknown }) {
  const { title, detail } = useErrorText(error)
  return (
    <View className='m3' {...live()}>
      <Notice kind='bad' icon='warn'>
        {[title, detail].filter(Boolean).join(' ')}
      </Notice>
    </View>
  )
}
