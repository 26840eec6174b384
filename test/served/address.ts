/** Where the served app listens; the mini-program under test has the same address built in (scripts/test.mjs). */
export const SERVED_PORT = 28787
export const SERVED_URL = `http://127.0.0.1:${SERVED_PORT}`
