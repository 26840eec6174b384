import { View } from '@tarojs/components'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { useSay } from '../../shared/copy/use-say'
import { usePreferences } from '../../shared/preferences'
import { group } from '../../shared/ui/acting'
import { Chip } from '../../shared/ui/chip'
import { Field } from '../../shared/ui/field'
import { RadioCard } from '../../shared/ui/radio-card'
import type { Where } from './case-draft'
import { newCaseCopy } from './copy'

export interface PlaceChoiceProps {
  where?: Where
  onChoose: (where: Where) => void
}

/** The places nearest to where somebody is. */
export function NearbyPlaces({ where, onChoose }: PlaceChoiceProps) {
  const t = useCopy(newCaseCopy)
  const say = useSay()
  const near = usePreferences((state) => state.place?.at.join(','))
  const places = useApi('GET /v1/places', { query: { near, limit: '3' } }, { skip: !near })
  if (!places.data || places.data.items.length === 0) return null
  return (
    <Field label={t.nearYou}>
      <View {...group('radiogroup', t.nearYou)}>
        {places.data.items.map(({ id, name, location, distance }) => (
          <RadioCard
            key={id}
            on={where?.placeId === id}
            title={name}
            sub={distance === null ? undefined : say.distance(distance)}
            onTap={() => onChoose({ at: location, placeId: id, name })}
          />
        ))}
      </View>
    </Field>
  )
}

/** A community chosen by hand, for those without a map. */
export function Communities({ where, onChoose }: PlaceChoiceProps) {
  const t = useCopy(newCaseCopy)
  const areas = useApi('GET /v1/areas', { query: { level: 'community' } }, { keep: true })
  if (!areas.data) return null
  return (
    <Field label={t.community}>
      <View className='chips wrap' {...group('radiogroup', t.community)}>
        {areas.data.items.map(({ id, name }) => (
          <Chip key={id} role='radio' on={where?.areaId === id} onTap={() => onChoose({ areaId: id, name })}>
            {name}
          </Chip>
        ))}
      </View>
    </Field>
  )
}
