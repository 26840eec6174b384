import { createHash, randomBytes } from 'node:crypto'
import type { Tokens } from '../kernel/tokens.ts'

/** Days that a session lives without being used. */
export const REFRESH_DAYS = 30

/** `<session>.<random>.<signature>`: it names its session, so that an old one is known as such however old it is. */
export function makeRefreshToken(tokens: Tokens, sessionId: string): string {
  const text = `${sessionId}.${randomBytes(32).toString('base64url')}`
  return `${text}.${tokens.sign(text)}`
}

/** The session that a token was made for, or undefined when we did not make it. */
export function sessionOf(tokens: Tokens, token: string): string | undefined {
  const end = token.lastIndexOf('.')
  const text = token.slice(0, Math.max(end, 0))
  return tokens.isSigned(text, token.slice(end + 1)) ? text.slice(0, text.indexOf('.')) : undefined
}

/** What is kept of a token: not enough to sign in with. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** When a token that is made now ends. */
export const refreshUntil = (now: Date): Date => new Date(now.getTime() + REFRESH_DAYS * 86_400_000)
