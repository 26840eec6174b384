/**
 * How Node runs the server, by `npm start` and by the bench: a larger nursery buys no speed and stays in memory for good,
 * and without a bound V8 lets the heap grow to three times of what lives in it before it collects.
 */
export const serverFlags = ['--max-semi-space-size=4', '--max-old-space-size=80']

/** The C library else keeps a share of memory for each thread that ever decoded a photo. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' }
