import type { Case, CaseEvent, Deadline, DeadlineKind } from '@zhuiguang/contract'

/** Which promise an event keeps. */
const keeps: Partial<Record<CaseEvent['kind'], DeadlineKind>> = {
  contact: 'contact',
  accept: 'accept',
  resolve: 'resolve',
}

/** The promise that an event kept, if that is what met it. */
export function keptBy(event: CaseEvent, deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.find(({ kind, metAt }) => kind === keeps[event.kind] && metAt === event.at)
}

/** Promises that are still to be kept, the next one first. */
export const stillDue = ({ deadlines, status }: Pick<Case, 'deadlines' | 'status'>): Deadline[] =>
  status === 'closed'
    ? []
    : deadlines
        .filter(({ state }) => state === 'open' || state === 'overdue')
        .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
