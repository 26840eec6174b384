/** A browser gets no WeChat messages; the inbox has them. */
export const askSubscribe = (_templateIds: string[]): Promise<string[]> => Promise.resolve([])
