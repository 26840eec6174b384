import { words } from '../../shared/copy/words'

/** Words of the market schedule. */
export const scheduleCopy = words({
  zh: {
    schedule: '市集日程',
    thisWeek: '本周',
    nextWeek: '下周',
    weekOf: (date: string) => `${date}起的一周`,
    noMarkets: '接下来 30 天没有市集',
    noMarketsSub: '先去附近的公园走走。',
    seePlaces: '看附近的地方',
  },
  en: {
    schedule: 'Market schedule',
    thisWeek: 'This week',
    nextWeek: 'Next week',
    weekOf: (date: string) => `Week of ${date}`,
    noMarkets: 'No markets in the next 30 days',
    noMarketsSub: 'How about a park nearby?',
    seePlaces: 'See places nearby',
  },
})
