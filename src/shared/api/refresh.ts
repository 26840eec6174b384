import type { RouteKey } from '@zhuiguang/contract'
import { mutate } from 'swr'

/** Fetches routes again wherever they are shown, after an act that changed them. */
export const refresh = (...routes: RouteKey[]) =>
  mutate((key) => typeof key === 'string' && routes.some((route) => key.includes(`["${route}"`)))
