import type { Home } from '@zhuiguang/contract'
import { nextBooking } from '../bookings/list-bookings.ts'
import { openCasesOf } from '../cases/case-view.ts'
import type { Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import type { Prepared } from '../kernel/route.ts'
import type { FindHome } from './find-home.ts'
import type { HomeViewer } from './home-content.ts'

/** Home for whoever asks: the shared page, and for a signed-in person their next booking and open requests. */
export async function showHome(
  deps: Deps,
  find: FindHome,
  near: HomeViewer['near'],
  context: Context,
): Promise<Home | Prepared> {
  const { language, now, who } = context
  const shared = find({ near, now, language })
  if (!who) return (await shared).prepared
  const [{ home }, booking, cases] = await Promise.all([shared, nextBooking(deps, context), openCasesOf(deps, context)])
  return { ...home, nextBooking: booking, cases }
}
