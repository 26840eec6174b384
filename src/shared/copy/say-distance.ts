import type { SayLanguage } from './say-time'

/** Metres a minute at an easy pace, with the streets being longer than the crow flies. */
const WALK_METRES_A_MINUTE = 70

/** 350 米, 1.1 公里; rounded to ten metres, and never nearer than ten. */
export function sayDistance(metres: number, language: SayLanguage) {
  const tens = Math.max(10, Math.round(metres / 10) * 10)
  if (tens < 1000) return language === 'zh' ? `${tens} 米` : `${tens} m`
  const kilometres = metres < 10_000 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000))
  return language === 'zh' ? `${kilometres} 公里` : `${kilometres} km`
}

/** 步行约 5 分钟; nothing beyond three kilometres, where nobody walks. */
export function sayWalk(metres: number, language: SayLanguage) {
  if (metres > 3000) return ''
  const minutes = Math.max(1, Math.round(metres / WALK_METRES_A_MINUTE))
  return language === 'zh' ? `步行约 ${minutes} 分钟` : `about ${minutes} min on foot`
}
