import type { CaseStatus } from '@zhuiguang/contract'
import type { TagKind } from '../shared/ui/tag'

/** Where each state stands on the light path of four steps; past the last one everything is done. */
export const stageOf: Readonly<Record<CaseStatus, number>> = {
  submitted: 0,
  routed: 0,
  accepted: 1,
  in_progress: 2,
  resolved: 3,
  closed: 4,
}

/** Gold while somebody works on it, green when it is done. */
export const tagOf: Readonly<Record<CaseStatus, TagKind>> = {
  submitted: 'go',
  routed: 'go',
  accepted: 'go',
  in_progress: 'go',
  resolved: 'ok',
  closed: 'ok',
}
