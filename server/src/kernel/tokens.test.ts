import { makeTokens } from './tokens.ts'

const tokens = makeTokens('a secret of this deployment, long enough')
const now = new Date('2026-11-23T08:00:00Z')
const who = { personId: 'person0000000001', sessionId: 'session000000001' }
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

test('a token names its person and session for thirty minutes', async () => {
  const { token, expiresAt } = await tokens.issue(who, now)
  expect(expiresAt).toEqual(minutesLater(30))
  expect(await tokens.verify(token, minutesLater(29))).toEqual(who)
  await expect(tokens.verify(token, minutesLater(31))).rejects.toMatchObject({ code: 'token_expired' })
})

test('a token of another deployment is told apart from a broken one', async () => {
  const { token } = await makeTokens('the secret of another deployment ....').issue(who, now)
  await expect(tokens.verify(token, now)).rejects.toMatchObject({ code: 'token_of_another_deployment' })
  await expect(tokens.verify('not.a.token', now)).rejects.toMatchObject({ code: 'token_invalid' })
})

test('a token whose content was changed is refused', async () => {
  const { token } = await tokens.issue(who, now)
  const [head, payload, signature] = token.split('.') as [string, string, string]
  const other = JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: 'somebody-else' })
  const forged = [head, Buffer.from(other).toString('base64url'), signature].join('.')
  await expect(tokens.verify(forged, now)).rejects.toMatchObject({ code: 'token_invalid' })
})

test('a signature fits its own text only', () => {
  const signature = tokens.sign('abc-full.jpg|100')
  expect(tokens.isSigned('abc-full.jpg|100', signature)).toBe(true)
  expect(tokens.isSigned('abc-full.jpg|101', signature)).toBe(false)
  expect(tokens.isSigned('abc-full.jpg|100', 'short')).toBe(false)
})
