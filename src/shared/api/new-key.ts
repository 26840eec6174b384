const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** An Idempotency-Key: kept with the draft, so that a retry is the same request. Not a secret. */
export const newKey = () => Array.from({ length: 24 }, () => ALPHABET[Math.floor(Math.random() * 32)]).join('')
