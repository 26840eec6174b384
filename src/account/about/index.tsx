import { View } from '@tarojs/components'
import type { About } from '@zhuiguang/contract'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { useParams } from '../../shared/platform/params'
import { call } from '../../shared/platform/phone'
import { useTitle } from '../../shared/platform/title'
import { usePreferences } from '../../shared/preferences'
import { heading } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Loaded } from '../../shared/ui/loaded'
import { Page } from '../../shared/ui/page'
import { Row } from '../../shared/ui/row'
import { accountCopy } from '../copy'
import { Prose } from './prose'
import { sayHours } from './say-hours'

function Sources({ about }: { about: About }) {
  const t = useCopy(accountCopy)
  const samples = Object.entries(about.samples).filter(([, { all }]) => all > 0)
  return (
    <>
      <View className='h2 m4' {...heading(2)}>
        {t.sources}
      </View>
      <Card className='m2'>
        {about.attributions.map(({ title, text, licence }) => (
          <Row key={title} title={title} sub={[text, licence]} />
        ))}
      </Card>
      <View className='h2 m4' {...heading(2)}>
        {t.samplesTitle}
      </View>
      <View className='sec sub m1'>{t.samplesNote}</View>
      <Card className='m2'>
        {samples.map(([kind, { sample, all }]) => (
          <Row key={kind} title={t.kinds[kind] ?? kind} sub={t.sampleCount(sample, all)} />
        ))}
      </Card>
    </>
  )
}

function Who({ about }: { about: About }) {
  const t = useCopy(accountCopy)
  const { hall } = about
  const language = usePreferences((state) => state.language)
  return (
    <Card className='m3'>
      <Row title={t.owner} sub={about.owner} />
      <Row title={t.filing} sub={about.filingNumber ?? t.noFiling} />
      <Row
        icon='phone'
        title={hall.name}
        sub={[hall.phone, sayHours(hall.hours, language)]}
        onTap={() => call(hall.phone)}
      />
      <Row
        icon='headset'
        title={`${t.complaint} ${about.complaintPhone}`}
        sub={t.complaintSub}
        onTap={() => call(about.complaintPhone)}
      />
      <Row
        icon='edit'
        title={t.feedback}
        sub={t.feedbackSub}
        onTap={() => go('cases/new', { text: t.feedbackDraft })}
      />
    </Card>
  )
}

/** Who runs this, how to reach them, how data is handled, and what is real. */
export default function AboutPage() {
  const t = useCopy(accountCopy)
  const { section } = useParams<{ section?: string }>()
  const about = useApi('GET /v1/about', {}, { keep: true })
  const privacy = section === 'privacy'
  useTitle(privacy ? t.privacy : t.about)
  return (
    <Page savedAt={about.savedAt}>
      <Loaded of={about} skeleton='detail'>
        {(data) =>
          privacy ? (
            <>
              <Prose text={data.texts.privacy} />
              <Card className='m4'>
                <Row icon='phone' title={t.askPrivacy} sub={data.hall.phone} onTap={() => call(data.hall.phone)} />
              </Card>
            </>
          ) : (
            <>
              <View className='h2' {...heading(1)}>
                {data.name}
              </View>
              <Prose text={data.texts.about} />
              <Who about={data} />
              <Sources about={data} />
              <View className='sec sub c m4'>{t.version(data.version)}</View>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
