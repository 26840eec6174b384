import { CaseActions, type CaseAction, type CaseOutcome, type CaseStatus, type DeadlineKind } from '@zhuiguang/contract'

/** What somebody is to a case: the resident who filed it, or staff of the desk that has it. */
export type CaseRole = 'owner' | 'handler'

interface Transition {
  by: CaseRole
  from: readonly CaseStatus[]
  /** null: the case stays as it is. */
  to: CaseStatus | null
  /** The move needs a few words. */
  comment?: 'required'
  /** The move names the matter. */
  matter?: 'required'
  /** Promises that this keeps. */
  meets?: readonly DeadlineKind[]
  /** Promises that are open again. */
  reopens?: readonly DeadlineKind[]
  outcome?: CaseOutcome
}

const BEFORE_RESOLVED = ['submitted', 'routed', 'accepted', 'in_progress'] as const

/** The only ways in which a case moves. */
export const transitions: Readonly<Record<CaseAction, Transition>> = {
  route: { by: 'handler', from: ['submitted'], to: 'routed', matter: 'required' },
  contact: { by: 'handler', from: BEFORE_RESOLVED, to: null, meets: ['contact'] },
  accept: { by: 'handler', from: ['routed'], to: 'accepted', meets: ['accept'] },
  start: { by: 'handler', from: ['accepted'], to: 'in_progress' },
  resolve: { by: 'handler', from: ['in_progress'], to: 'resolved', comment: 'required', meets: ['resolve'] },
  confirm: { by: 'owner', from: ['resolved'], to: 'closed', outcome: 'solved' },
  reopen: { by: 'owner', from: ['resolved'], to: 'in_progress', comment: 'required', reopens: ['resolve'] },
  withdraw: { by: 'owner', from: BEFORE_RESOLVED, to: 'closed', outcome: 'withdrawn' },
  supplement: { by: 'owner', from: BEFORE_RESOLVED, to: null, comment: 'required' },
}

export interface Move {
  action: CaseAction
  comment: string
  /** Whether a matter was named. */
  matter: boolean
}

/** What a move changes. A promise that is still open when a case is closed no longer counts. */
export interface Step {
  to: CaseStatus
  outcome: CaseOutcome | null
  meets: readonly DeadlineKind[]
  reopens: readonly DeadlineKind[]
  voidsOpenPromises: boolean
}

export type Refusal = 'forbidden' | 'action_not_possible' | 'reason_missing' | 'matter_unknown'

/** The moves that somebody in these roles can make now, in the order of the contract. */
export const possibleActions = (status: CaseStatus, roles: readonly CaseRole[]): CaseAction[] =>
  CaseActions.filter((action) => roles.includes(transitions[action].by) && transitions[action].from.includes(status))

/** Decides a move: what it changes, or why it is refused. */
export function decideMove(status: CaseStatus, roles: readonly CaseRole[], move: Move): Step | Refusal {
  const transition = transitions[move.action]
  if (!roles.includes(transition.by)) return 'forbidden'
  if (!transition.from.includes(status)) return 'action_not_possible'
  if (transition.comment === 'required' && move.comment.trim() === '') return 'reason_missing'
  if (transition.matter === 'required' && !move.matter) return 'matter_unknown'
  const to = transition.to ?? status
  return {
    to,
    outcome: transition.outcome ?? null,
    meets: transition.meets ?? [],
    reopens: transition.reopens ?? [],
    voidsOpenPromises: to === 'closed',
  }
}
