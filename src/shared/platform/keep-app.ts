/** WeChat keeps the mini-program itself. */
export const keepApp = () => undefined
