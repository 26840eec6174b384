/** What people write when something is happening that can not wait for a desk. */
const DANGER =
  /着火|起火|失火|火灾|浓烟|黑烟|烧起来|爆炸|[煤燃天]然?气.{0,6}[漏泄]|漏[煤燃]?气|(煤气|燃气|臭鸡蛋)味|触电|漏电|冒火花|(电线|高压线).{0,5}[断掉].{0,4}[水地]|落水|溺水|掉[进到下在]?.{0,2}[水河湖]里|被水冲走|淹死|沉下去|晕倒|昏迷|昏倒|没有?呼吸|抽搐|喘不上气|流了?.{0,2}血|持刀|拿着?刀|抢劫|打架|打老婆|殴打|砍人|撬门|[困关]在.{0,2}电梯|电梯.{0,4}(困|关)[住了人]/gu
/** Fear of it, rules about it, advice on it: not happening now. */
const DOUBT = /怕|担心|万一|容易|以免|防止|预防|避免|可能|会不会|演练|宣传|讲座|以前|上次|去年|差点/u
/** Somebody asks how something is done. */
const QUESTION = /怎么|如何|办理|开户|缴费|多少钱|咨询|什么时候|哪里/u
/** Characters before the words of danger in which doubt counts. */
const BEFORE = 8

/** The words of danger in a text that are meant, or null. */
export function dangerIn(text: string): string | null {
  for (const found of text.matchAll(DANGER)) {
    if (!DOUBT.test(text.slice(Math.max(0, found.index - BEFORE), found.index))) return found[0]
  }
  return null
}

/**
 * Whether somebody writes of an emergency by the words that the pack gives it, in a text that is about nothing else more.
 * @param words of the emergency
 */
export const soundsLike = (words: readonly string[], text: string): boolean =>
  !QUESTION.test(text) && !DOUBT.test(text) && words.some((word) => word.length > 1 && text.includes(word))
