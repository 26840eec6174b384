import { View } from '@tarojs/components'
import { useErrorText } from '../shared/api/use-error-text'
import { commonCopy } from '../shared/copy/common'
import { useCopy } from '../shared/copy/use-copy'
import { live } from '../shared/ui/acting'
import { Button } from '../shared/ui/button'
import type { Pages } from './use-pages'

function Why({ error }: { error: unknown }) {
  return (
    <View className='sec sub c' {...live()}>
      {useErrorText(error).title}
    </View>
  )
}

/** The rest of a list, for those who do not scroll, and the second try when it did not come. */
export function MoreButton({ pages }: { pages: Pages<unknown> }) {
  const t = useCopy(commonCopy)
  if (!pages.hasMore) return null
  return (
    <View className='m3'>
      {pages.moreError !== undefined && <Why error={pages.moreError} />}
      <View className='f m1'>
        <Button kind='outline' wide loading={pages.loadingMore} onTap={() => void pages.loadMore()}>
          {pages.moreError === undefined ? t.more : t.retry}
        </Button>
      </View>
    </View>
  )
}
