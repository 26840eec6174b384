import type { PageInstance } from './types'

/** One crossing from logic to view: how many bytes of JSON it carried. */
export interface SetDataCall {
  bytes: number
  paths: string[]
}

/** Writes down every setData call of a page. */
export function watchSetData(page: PageInstance): SetDataCall[] {
  const calls: SetDataCall[] = []
  const original = page.setData.bind(page)
  page.setData = (data, done) => {
    calls.push({ bytes: Buffer.byteLength(JSON.stringify(data)), paths: Object.keys(data) })
    original(data, done)
  }
  return calls
}
