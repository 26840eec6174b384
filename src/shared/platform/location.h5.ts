import { toGcj02 } from './gcj02'
import type { Located } from './location'

/** Position of the browser in GCJ-02; a refusal, or a browser that does not know within 8 s, is an answer and not an error. */
export const locate = (): Promise<Located> =>
  new Promise((resolve) => {
    const refuse = () => resolve({ refused: true })
    if (!navigator.geolocation) return refuse()
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ at: toGcj02([coords.longitude, coords.latitude]) }),
      refuse,
      { timeout: 8000, maximumAge: 300_000 },
    )
  })
