import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { decodeJwt, errors as joseErrors, jwtVerify, SignJWT } from 'jose'
import { ApiError } from './errors.ts'

/** Minutes that an access token lives. */
export const ACCESS_TOKEN_MINUTES = 30

/** Who a request comes from: a person, and the sign-in on the device it came from. */
export interface SignedIn {
  personId: string
  sessionId: string
}

export interface Tokens {
  /** A JWT for `Authorization: Bearer`, and when it ends. */
  issue(who: SignedIn, now: Date): Promise<{ token: string; expiresAt: Date }>
  /** Throws token_expired, token_invalid or token_of_another_deployment. */
  verify(token: string, now: Date): Promise<SignedIn>
  /** A short signature over text that the server hands out and wants back unchanged. */
  sign(text: string): string
  isSigned(text: string, signature: string): boolean
}

/** @param secret at least 32 characters, the same on every node of a deployment */
export function makeTokens(secret: string): Tokens {
  const key = new TextEncoder().encode(secret)
  // Names the deployment without telling its secret, so that a token of another one gets its own error.
  const issuer = `zhuiguang-${createHash('sha256').update(`issuer:${secret}`).digest('hex').slice(0, 16)}`
  const sign = (text: string) => createHmac('sha256', `sign:${secret}`).update(text).digest('base64url')
  return {
    async issue({ personId, sessionId }, now) {
      const expiresAt = new Date(now.getTime() + ACCESS_TOKEN_MINUTES * 60_000)
      const token = await new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(personId)
        .setIssuer(issuer)
        .setIssuedAt(now)
        .setExpirationTime(expiresAt)
        .sign(key)
      return { token, expiresAt }
    },
    async verify(token, now) {
      try {
        const { iss } = decodeJwt(token)
        if (iss !== issuer && iss?.startsWith('zhuiguang-')) throw new ApiError('token_of_another_deployment')
        const { payload } = await jwtVerify(token, key, { issuer, algorithms: ['HS256'], currentDate: now })
        if (typeof payload.sub !== 'string' || typeof payload.sid !== 'string') throw new ApiError('token_invalid')
        return { personId: payload.sub, sessionId: payload.sid }
      } catch (error) {
        if (error instanceof ApiError) throw error
        throw new ApiError(error instanceof joseErrors.JWTExpired ? 'token_expired' : 'token_invalid', { cause: error })
      }
    },
    sign,
    isSigned(text, signature) {
      const [expected, given] = [Buffer.from(sign(text)), Buffer.from(signature)]
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}
