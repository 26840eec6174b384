export const CaseStatuses = ['submitted', 'routed', 'accepted', 'in_progress', 'resolved', 'closed'] as const
export type CaseStatus = (typeof CaseStatuses)[number]
export const CaseOutcomes = ['solved', 'not_ours', 'duplicate', 'referred', 'not_feasible', 'withdrawn'] as const
export type CaseOutcome = (typeof CaseOutcomes)[number]
/** Moves of the state machine that somebody makes; `route` is made by the system when it can. */
export const CaseActions = [
  'route',
  'contact',
  'accept',
  'start',
  'resolve',
  'confirm',
  'reopen',
  'withdraw',
  'supplement',
] as const
export type CaseAction = (typeof CaseActions)[number]
export const DeadlineKinds = ['contact', 'accept', 'resolve'] as const
export type DeadlineKind = (typeof DeadlineKinds)[number]

export const CASE_TEXT_MAX = 1000
export const CASE_PHOTOS_MAX = 9
