import type { Language } from '@zhuiguang/contract'
import type { FastifyRequest } from 'fastify'
import type { SignedIn } from './tokens.ts'

/** What a handler knows about the request beside its input. */
export interface Context {
  /** From Accept-Language; Chinese unless English is asked for first. */
  readonly language: Language
  readonly now: Date
  /** Null only on routes that may be called without signing in. */
  readonly who: SignedIn | null
  readonly requestId: string
  /** Set on creating routes that were sent with an Idempotency-Key. */
  readonly idempotency: { key: string; requestHash: Buffer } | null
  readonly request: FastifyRequest
}

/** The signed-in person of a route that demands one. */
export function personOf(context: Context): SignedIn {
  if (!context.who) throw new Error('the route is not marked auth: person')
  return context.who
}

export const languageOf = (header: string | undefined): Language => (/^\s*en\b/i.test(header ?? '') ? 'en' : 'zh')

/** Picks the words of the person's language from a row's pair, e.g. `name` and `name_en`. */
export function words<T extends string | null>(language: Language, zh: T, en: T): T {
  return language === 'en' ? (en ?? zh) : zh
}
