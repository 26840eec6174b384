import type { Fact } from '@zhuiguang/contract'
import type { IconName } from '../shared/ui/icon-names'

/** The icon that stands beside a fact. */
export const factIcons: Record<Fact, IconName> = {
  step_free: 'wheelchair',
  ramp: 'walk',
  toilet: 'toilet',
  seats: 'seat',
  shade: 'leaf',
  night_light: 'lamp',
  drinking_water: 'water',
  baby_room: 'kid',
  parking: 'pin',
  aed: 'heart',
}
