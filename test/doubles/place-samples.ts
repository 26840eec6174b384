import type { MarketDay, MarketDayCard, OfferingCard, Place, PlaceCard } from '@zhuiguang/contract'

/** A pocket park that is open until 22:00 on 23 November 2026. */
export const samplePlace = (part: Partial<PlaceCard> = {}): PlaceCard => ({
  id: 'gm.rongyin',
  kind: 'pocket_park',
  name: '榕荫棋园',
  cover: 'chess',
  location: [113.965, 22.7325],
  distance: 350,
  openNow: true,
  closesAt: '2026-11-23T22:00:00+08:00',
  opensAt: null,
  facts: ['step_free', 'shade', 'toilet'],
  sample: true,
  ...part,
})

/** The same park with everything that its page shows. */
export const samplePlacePage = (part: Partial<Place> = {}): Place => ({
  ...samplePlace(),
  facts: [
    { fact: 'step_free', value: 'yes', note: '轮椅、童车可进', verifiedAt: '2026-11-09' },
    { fact: 'night_light', value: 'no', note: '正在修', verifiedAt: '2026-11-09' },
    { fact: 'drinking_water', value: 'unknown', note: null, verifiedAt: null },
  ],
  address: '碧眼路东侧',
  summary: null,
  phone: null,
  openingHours: '06:00-22:00',
  verifiedAt: '2026-11-09',
  source: '现场核对',
  areas: [],
  offerings: [],
  marketDays: [],
  ...part,
})

/** A market on Saturday 28 November 2026, 15:00 to 18:00. */
export const sampleMarketDay = (part: Partial<MarketDayCard> = {}): MarketDayCard => ({
  id: 'gm.mkt-herun.20261128',
  name: '和润家园追光市集',
  date: '2026-11-28',
  startsAt: '2026-11-28T15:00:00+08:00',
  endsAt: '2026-11-28T18:00:00+08:00',
  status: 'planned',
  reason: null,
  holiday: null,
  placeId: null,
  placeName: '中心草坪',
  location: [113.962, 22.735],
  distance: 1200,
  cover: 'market',
  bookable: { title: '法律问诊', remaining: 5 },
  sample: true,
  ...part,
})

/** The same market with one stall to book, one that is full, one to walk in to. */
export const sampleMarketPage = (part: Partial<MarketDay> = {}): MarketDay => {
  const stall = { note: null, host: null, mode: 'bookable' as const }
  return {
    ...sampleMarketDay(),
    rainPlan: '下雨改到社区会堂',
    address: null,
    areas: [],
    stalls: [
      { ...stall, id: 'deputy', kind: 'deputy', title: '人大代表面对面', offeringId: 'gm.deputy', remaining: 0 },
      { ...stall, id: 'legal', kind: 'legal', title: '法律问诊', offeringId: 'gm.legal', remaining: 5 },
      { ...stall, id: 'tech', kind: 'tech', title: '科技创享', mode: 'walk_in', offeringId: null, remaining: null },
    ],
    shifts: [],
    source: '示例',
    ...part,
  }
}

/** A course on Sunday 29 November 2026 with four seats left. */
export const sampleCourse = (part: Partial<OfferingCard> = {}): OfferingCard => ({
  id: 'gm.rope',
  kind: 'course',
  title: '花式跳绳（亲子）',
  cover: 'rope',
  placeId: null,
  placeName: '星光跳绳场',
  distance: 900,
  priceFen: 0,
  next: { slotId: 's', startsAt: '2026-11-29T09:30:00+08:00', endsAt: '2026-11-29T10:30:00+08:00', remaining: 4 },
  sample: true,
  ...part,
})
