// What the build defines; the doubles behave as the mini-program does.
Object.assign(process.env, { TARO_ENV: 'weapp', TARO_APP_API: 'http://api.test' })
