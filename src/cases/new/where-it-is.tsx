import { View } from '@tarojs/components'
import { useApi } from '../../shared/api/use-api'
import { requireSession } from '../../shared/api/require-session'
import { usePhotos } from '../../shared/api/use-photos'
import { useCopy } from '../../shared/copy/use-copy'
import { chooseLocation } from '../../shared/platform/choose-location'
import { usePreferences } from '../../shared/preferences'
import { heading, live } from '../../shared/ui/acting'
import { Button } from '../../shared/ui/button'
import { Card } from '../../shared/ui/card'
import { Field } from '../../shared/ui/field'
import { Notice } from '../../shared/ui/notice'
import { PhotoGrid } from '../../shared/ui/photo-grid'
import { Row } from '../../shared/ui/row'
import { TextInput } from '../../shared/ui/text-input'
import type { Where } from './case-draft'
import { newCaseCopy } from './copy'
import { Communities, NearbyPlaces } from './place-choice'
import type { StepProps } from './say-it'

const PHOTOS_MOST = 9

/** What was chosen, and the community it lies in; says at once when it is outside. */
function Chosen({ where }: { where: Where }) {
  const t = useCopy(newCaseCopy)
  const point = where.at?.join(',') ?? ''
  const here = useApi('GET /v1/areas/at', { query: { point } }, { skip: !point })
  const names = here.data?.areas.filter(({ level }) => level !== 'subdistrict').map(({ name }) => name)
  const outside = here.data?.areas.length === 0
  return (
    <View className='m3' {...live()}>
      <Card>
        <Row icon='pin' title={where.name} strong sub={point ? (names ?? t.checking) : undefined} />
      </Card>
      {outside && (
        <View className='m2'>
          <Notice kind='bad' icon='warn'>
            {t.outside}
          </Notice>
        </View>
      )}
    </View>
  )
}

function Photos({ draft, change, tried }: StepProps) {
  const t = useCopy(newCaseCopy)
  const photos = usePhotos(
    draft.photos,
    (update) => change((before) => ({ photos: update(before.photos) })),
    PHOTOS_MOST,
  )
  const failed = draft.photos.some(({ state }) => state === 'failed')
  const wait = photos.sending ? t.sendingPhotos : undefined
  // a photo belongs to somebody, so signing in comes first
  const add = async () => (await requireSession()) && photos.onAdd()
  return (
    <Field
      label={`${t.photos} · ${t.photosMost(PHOTOS_MOST)}`}
      hint={t.photosNote}
      error={failed ? t.failedPhotos : tried ? wait : undefined}
    >
      <PhotoGrid
        photos={draft.photos}
        onAdd={() => void add()}
        onRemove={photos.onRemove}
        onRetry={photos.onRetry}
        max={PHOTOS_MOST}
      />
    </Field>
  )
}

/** Second step: on the map, at a place, or by hand; and photos. */
export function WhereItIs({ draft, change, tried }: StepProps) {
  const t = useCopy(newCaseCopy)
  const { where, address } = draft
  const near = usePreferences((state) => state.place?.at)
  const choose = (chosen: Where) => change({ where: chosen })
  async function onMap() {
    const picked = await chooseLocation(where?.at ?? near)
    if (picked)
      change({
        where: { at: [...picked.at], name: picked.name || t.picked },
        ...(picked.address && { address: picked.address }),
      })
  }
  return (
    <>
      <View className='h1' {...heading(1)}>
        {t.where}
      </View>
      <View className='sec sub m1'>{t.whereSub}</View>
      {where && <Chosen where={where} />}
      <View className='f m3'>
        <Button kind='outline' wide icon='map' onTap={() => void onMap()}>
          {t.onMap}
        </Button>
      </View>
      <NearbyPlaces where={where} onChoose={choose} />
      <Communities where={where} onChoose={choose} />
      {tried && !where && (
        <View className='m2' {...live()}>
          <Notice kind='bad' icon='warn'>
            {t.needWhere}
          </Notice>
        </View>
      )}
      <TextInput
        label={t.address}
        placeholder={t.addressHint}
        value={address}
        maxLength={200}
        onChange={(value) => change({ address: value })}
      />
      <Photos draft={draft} change={change} tried={tried} />
    </>
  )
}
