import Taro from '@tarojs/taro'

/** Asks, at a tap, whether these messages (three templates at most) may be sent. Resolves to those that may. */
export async function askSubscribe(templateIds: string[]): Promise<string[]> {
  if (templateIds.length === 0) return []
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })),
    }
    return templateIds.filter((id) => answer[id] === 'accept')
  } catch {
    return []
  }
}
