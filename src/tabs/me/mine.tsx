import type { ReactNode } from 'react'
import { useApi } from '../../shared/api/use-api'
import { usePullDown, useShow } from '../../shared/platform/pull'
import { ErrorState } from '../../shared/ui/error-state'
import { OfflineBanner } from '../../shared/ui/offline-banner'
import { Skeleton } from '../../shared/ui/skeleton'
import { CheckInCard } from './check-in-card'
import { LifeLine } from './life-line'

/** What only a signed-in person has; kept on the phone, so that the code shows without a network. */
export function Mine({ ways }: { ways: ReactNode }) {
  const upcoming = useApi('GET /v1/bookings', { query: { limit: '5' } }, { keep: true })
  const past = useApi('GET /v1/bookings', { query: { when: 'past', limit: '5' } })
  const cases = useApi('GET /v1/cases', { query: { limit: '5' } }, { keep: true })
  const reload = () => Promise.all([upcoming, past, cases].map((one) => one.reload()))
  usePullDown(reload)
  useShow(() => void reload())
  const next = upcoming.data?.items[0]
  const failed = upcoming.data ? undefined : upcoming.error
  return (
    <>
      {upcoming.savedAt && <OfflineBanner savedAt={upcoming.savedAt} />}
      {next && <CheckInCard booking={next} />}
      {ways}
      {failed !== undefined && <ErrorState error={failed} onRetry={() => void reload()} />}
      {upcoming.data && cases.data ? (
        <LifeLine bookings={[...upcoming.data.items, ...(past.data?.items ?? [])]} cases={cases.data.items} />
      ) : (
        failed === undefined && <Skeleton kind='list' />
      )}
    </>
  )
}
