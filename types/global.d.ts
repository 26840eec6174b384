/// <reference types="@tarojs/taro" />

declare module '*.png'
declare module '*.svg'
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV?: 'weapp' | 'h5'
    /** Where the API answers, without a slash at the end; empty on H5, which the API serves itself. */
    TARO_APP_API?: string
  }
}
