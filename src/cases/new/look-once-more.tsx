import { View } from '@tarojs/components'
import type { ApiError } from '../../shared/api/api-error'
import { useErrorText } from '../../shared/api/use-error-text'
import { useCopy } from '../../shared/copy/use-copy'
import { heading, live } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Notice } from '../../shared/ui/notice'
import { Row } from '../../shared/ui/row'
import { Switch } from '../../shared/ui/switch'
import { casesCopy } from '../copy'
import { newCaseCopy } from './copy'
import type { StepProps } from './say-it'
import { StopNotice } from './stop-notice'

function Refused({ error }: { error: ApiError }) {
  const { title, detail } = useErrorText(error)
  if (error.phone) return <StopNotice stopper={{ message: error.message, phone: error.phone }} />
  const fields = Object.values(error.fields)
  return (
    <View className='m3' {...live()}>
      <Notice kind='bad' icon='warn'>
        {[title, detail, ...fields].filter(Boolean).join(' ')}
      </Notice>
    </View>
  )
}

/** Third step: everything once more, who may see it, and send. */
export function LookOnceMore({ draft, change, error }: Omit<StepProps, 'tried'> & { error?: ApiError }) {
  const t = useCopy(newCaseCopy)
  const shared = useCopy(casesCopy)
  const { text, matter, where, address, photos, anonymous } = draft
  const usual = matter && shared.usually(matter.resolve.amount, shared.unit[matter.resolve.unit])
  return (
    <>
      <View className='h1' {...heading(1)}>
        {t.confirm}
      </View>
      <Card className='m3'>
        <Row title={t.said} sub={text} onTap={() => change({ step: 0 })} label={`${t.said} ${t.edit}`} />
        <Row
          title={t.matter}
          sub={matter ? [matter.name, usual] : t.unsure}
          onTap={() => change({ step: 0 })}
          label={`${t.matter} ${t.edit}`}
        />
        <Row
          title={t.place}
          sub={[where?.name, address, photos.length > 0 ? t.photosCount(photos.length) : t.noPhotos]}
          onTap={() => change({ step: 1 })}
          label={`${t.place} ${t.edit}`}
        />
      </Card>
      <Card className='m3'>
        <Row
          icon='users'
          title={t.anonymous}
          sub={t.anonymousSub}
          right={<Switch label={t.anonymous} on={anonymous} onChange={(on) => change({ anonymous: on })} />}
        />
        <Row
          icon='shield'
          title={t.private}
          sub={t.privateSub}
          right={<Switch label={t.private} on={draft.private} onChange={(on) => change({ private: on })} />}
        />
      </Card>
      {error && <Refused error={error} />}
    </>
  )
}
