import type { ErrorSpec } from './error-spec.ts'

/** What can be wrong with any request. */
export const requestErrors = {
  invalid_input: {
    status: 400,
    zh: '有内容填得不对，请看标出的地方。',
    en: 'Some of the input is not right; see the fields named.',
  },
  body_not_json: { status: 400, zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  request_malformed: {
    status: 400,
    zh: '请求不完整，或写法不对。',
    en: 'The request is incomplete or malformed.',
  },
  cursor_broken: {
    status: 400,
    zh: '翻页标记坏了，请从第一页重新看。',
    en: 'The page cursor is broken; start again from the first page.',
  },
  not_signed_in: { status: 401, zh: '这一步需要先登录。', en: 'Please sign in for this step.' },
  token_expired: { status: 401, zh: '登录已过期，请重新登录。', en: 'Your sign-in has expired; please sign in again.' },
  token_invalid: {
    status: 401,
    zh: '登录凭证无效，请重新登录。',
    en: 'The sign-in token is not valid; please sign in again.',
  },
  token_of_another_deployment: {
    status: 401,
    zh: '这个登录凭证属于另一个街道的系统，请在这里重新登录。',
    en: 'This token belongs to another deployment; please sign in here.',
  },
  sign_in_refused: {
    status: 401,
    zh: '微信登录没有成功，请再试一次。',
    en: 'WeChat sign-in did not succeed; please try again.',
  },
  forbidden: { status: 403, zh: '您没有权限做这件事。', en: 'You are not allowed to do this.' },
  demo_is_off: { status: 403, zh: '这里没有开放演示登录。', en: 'Demo sign-in is switched off here.' },
  not_found: { status: 404, zh: '没有找到，可能已经撤下。', en: 'Not found; it may have been withdrawn.' },
  idempotency_key_reused: {
    status: 422,
    zh: '这个提交编号已经用在另一份内容上，请重新提交。',
    en: 'This Idempotency-Key was used with another body; submit again with a new key.',
  },
  body_too_large: { status: 413, zh: '内容太长了。', en: 'The request is too large.' },
  unsupported_media_type: { status: 415, zh: '请求格式不支持。', en: 'This content type is not supported.' },
  too_many_requests: {
    status: 429,
    zh: '操作太频繁，请稍后再试。',
    en: 'Too many requests; please try again a little later.',
  },
  wechat_unreachable: {
    status: 502,
    zh: '微信暂时没有回应，请稍后再试。',
    en: 'WeChat does not answer at the moment; please try again later.',
  },
  database_unreachable: {
    status: 503,
    zh: '服务正在恢复，请稍后再试。',
    en: 'The service is recovering; please try again shortly.',
  },
  internal: {
    status: 500,
    zh: '服务出了问题，我们已经记下，请稍后再试。',
    en: 'Something went wrong on our side; it has been recorded. Please try again later.',
  },
} as const satisfies Record<string, ErrorSpec>
