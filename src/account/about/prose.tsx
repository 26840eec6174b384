import { View } from '@tarojs/components'
import { heading } from '../../shared/ui/acting'
import { blocks } from './markdown'

/** A pack's text. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {blocks(text).map(({ kind, text: words }, index) =>
        kind === 'heading' ? (
          <View key={index} className='h3 m3' {...heading(3)}>
            {words}
          </View>
        ) : (
          <View key={index} className='sec m2'>
            {kind === 'item' ? `· ${words}` : words}
          </View>
        ),
      )}
    </>
  )
}
