import { OfferingRow } from '../../places/offering-row'
import { useNear } from '../../places/use-near'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { Card } from '../../shared/ui/card'
import { Empty } from '../../shared/ui/empty'
import { Loaded } from '../../shared/ui/loaded'
import { SectionHead } from '../../shared/ui/section-head'
import { businessCopy } from '../copy'

/** The next guided tours; without any, the way to ask for one. */
export function Tours() {
  const t = useCopy(businessCopy)
  const { near } = useNear()
  const tours = useApi('GET /v1/offerings', { query: { kind: 'tour', limit: '4', near } })
  const none = (
    <Empty
      scene='industry'
      title={t.none}
      sub={t.noneSub}
      action={t.askTour}
      onAction={() => go('cases/new', { text: t.draftTour })}
    />
  )
  return (
    <>
      <SectionHead title={t.tours} link={t.more} onLink={() => go('bookings/catalogue', { kind: 'tour' })} />
      <Loaded of={tours} skeleton='list' renderEmpty={({ items }) => items.length === 0 && none}>
        {({ items }) => (
          <Card>
            {items.map((offering) => (
              <OfferingRow key={offering.id} offering={offering} />
            ))}
          </Card>
        )}
      </Loaded>
    </>
  )
}
