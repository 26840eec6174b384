import type { About } from '@zhuiguang/contract'
import { useApi } from './use-api'

/** Who runs this, the hall's phone, the map: kept on the phone, undefined until it was fetched once. */
export const useAbout = (): About | undefined => useApi('GET /v1/about', {}, { keep: true }).data
