import { View } from '@tarojs/components'
import { heading } from '../../shared/ui/acting'
import { blocks, type Block } from './markdown'

function Paragraph({ block: { kind, text } }: { block: Block }) {
  if (kind === 'heading') {
    return (
      <View className='h3 m3' {...heading(3)}>
        {text}
      </View>
    )
  }
  return <View className='sec m2'>{kind === 'item' ? `· ${text}` : text}</View>
}

/** A pack's text. It does not change while it is read, so that a paragraph's own words are its key. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {blocks(text).map((block) => (
        <Paragraph key={block.kind + block.text} block={block} />
      ))}
    </>
  )
}
