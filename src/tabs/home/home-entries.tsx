import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { Entries, type Entry } from '../../shared/ui/entries'
import { homeCopy } from './copy'

/** The city's hotline answers everywhere in China: it stands in while the hall's own number is not known yet. */
const HOTLINE = '12345'

const parks = () => go('tabs/discover', { kind: 'pocket_park' })
const catalogue = (kind: string) => () => go('bookings/catalogue', { kind })

/** Eight ways in; four large ones in elder mode. */
export function HomeEntries({ phone = HOTLINE }: { phone?: string }) {
  const { entries } = useCopy(homeCopy)
  const request: Entry = { key: 'request', icon: 'edit', label: entries.request, onTap: () => go('cases/new') }
  const consult: Entry = { key: 'consult', icon: 'headset', label: entries.consult, onTap: catalogue('service_desk') }
  return (
    <Entries
      items={[
        request,
        consult,
        { key: 'parks', icon: 'tree', label: entries.parks, onTap: parks },
        { key: 'markets', icon: 'market', label: entries.markets, onTap: () => go('places/market-days') },
        { key: 'courses', icon: 'book', label: entries.courses, onTap: catalogue('course') },
        { key: 'tours', icon: 'flag', label: entries.tours, onTap: catalogue('tour') },
        { key: 'shifts', icon: 'heart', label: entries.shifts, onTap: catalogue('shift') },
        { key: 'business', icon: 'briefcase', label: entries.business, onTap: () => go('business/overview') },
      ]}
      elderItems={[
        request,
        consult,
        { key: 'walk', icon: 'tree', label: entries.walk, onTap: parks },
        { key: 'phone', icon: 'phone', label: entries.phone, onTap: () => call(phone) },
      ]}
    />
  )
}
