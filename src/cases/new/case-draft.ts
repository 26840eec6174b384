import type { Matter, Stopper } from '@zhuiguang/contract'
import { useDraft } from '../../shared/draft'
import { newKey } from '../../shared/api/new-key'
import type { FormPhoto } from '../../shared/api/use-photos'

/** Where it is: a point, a place, or a community with an address. */
export interface Where {
  at?: [number, number]
  placeId?: string
  areaId?: string
  /** What the person sees: the name of the place or the community. */
  name: string
}

export interface CaseDraft {
  step: 0 | 1 | 2
  text: string
  /** null: none of the proposals; undefined: not chosen yet. */
  matter?: Matter | null
  answers: Record<string, string>
  where?: Where
  address: string
  photos: FormPhoto[]
  anonymous: boolean
  private: boolean
  /** Idempotency-Key of what was sent last, and that body: taps and retries make one case, an edited one is another. */
  sent?: { key: string; body: string }
}

export const emptyDraft = (): CaseDraft => ({
  step: 0,
  text: '',
  answers: {},
  address: '',
  photos: [],
  anonymous: false,
  private: false,
})

/** The one draft of a new request, kept on the phone with every change. */
export const useCaseDraft = () => useDraft<CaseDraft>('case', emptyDraft())

/**
 * What stops the form: the matter itself, an answer that was given, or words that sound like danger until somebody says
 * what it is about.
 * @param heard what the words sound like, if they sound like danger
 */
export function stopperOf(
  { matter, answers }: Pick<CaseDraft, 'matter' | 'answers'>,
  heard: Stopper | null = null,
): Stopper | null {
  if (matter === undefined) return heard
  if (matter === null) return null
  const chosen = matter.questions.flatMap(({ key, options }) => options.filter(({ value }) => value === answers[key]))
  return matter.stopper ?? chosen.find(({ stopper }) => stopper)?.stopper ?? null
}

/** Keys of required questions that have no answer yet. */
export const unanswered = ({ matter, answers }: Pick<CaseDraft, 'matter' | 'answers'>): string[] =>
  matter?.questions.filter(({ key, required }) => required && !answers[key]?.trim()).map(({ key }) => key) ?? []

/** A new matter keeps no answers of the one before. */
export const withMatter = (matter: Matter | null): Partial<CaseDraft> => ({ matter, answers: {} })

/** The key to send this draft with: the same one as before while nothing in it was changed. */
export function sentAs(draft: CaseDraft): NonNullable<CaseDraft['sent']> {
  const body = JSON.stringify(bodyOf(draft))
  return draft.sent?.body === body ? draft.sent : { key: newKey(), body }
}

/** The body of `POST /v1/cases`. */
export function bodyOf(draft: CaseDraft) {
  const { text, matter, answers, where, address, photos, anonymous } = draft
  const photoIds = photos.flatMap(({ photoId }) => photoId ?? [])
  return {
    text,
    ...(matter && { matterId: matter.id, answers }),
    ...(where?.at && { location: where.at }),
    ...(where?.placeId && { placeId: where.placeId }),
    ...(where?.areaId && !where.at && { areaId: where.areaId }),
    ...(address.trim() && { address: address.trim() }),
    ...(photoIds.length > 0 && { photoIds }),
    anonymous,
    private: draft.private,
  }
}
