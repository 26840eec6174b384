/** Where the API is: `https://host` in the mini-program, the page's own host (empty) in a browser. */
export const apiBase = process.env.TARO_APP_API ?? ''
