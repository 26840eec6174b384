import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCopy } from '../shared/copy/use-copy'
import { acting } from '../shared/ui/acting'
import { Icon } from '../shared/ui/icon'
import { Sheet } from '../shared/ui/sheet'
import { cardCopy } from './card-copy'
import './community-button.scss'
import { CommunityPicker } from './community-picker'
import { useNear } from './use-near'

export interface CommunityButtonProps {
  /** Shown instead of the name of the chosen place. */
  children?: string
  /** Small and quiet, above a list. */
  quiet?: boolean
}

/** The community that is looked at; a tap changes it. */
export function CommunityButton({ children, quiet }: CommunityButtonProps) {
  const t = useCopy(cardCopy)
  const { place } = useNear()
  const [open, setOpen] = useState(false)
  const shown = (children ?? place?.name) || t.selectCommunity
  const label = place ? `${shown} ${t.changeCommunity}` : quiet ? `${shown} ${t.selectCommunity}` : undefined
  return (
    <>
      <View className={quiet ? 'comm sec sub' : 'comm b'} {...acting({ onTap: () => setOpen(true), label })}>
        {!quiet && <Icon name='pin' />}
        {shown}
        <Icon name='down' />
      </View>
      <Sheet open={open} onClose={() => setOpen(false)} title={t.communityTitle}>
        <View className='sec sub'>{t.communitySub}</View>
        <CommunityPicker onChosen={() => setOpen(false)} />
      </Sheet>
    </>
  )
}
