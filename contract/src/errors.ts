/** Every error the API can answer with: its status and its sentence in both languages. `docs/error-codes.md` lists the same. */
export const errors = {
  invalid_input: {
    status: 400,
    zh: '有内容填得不对，请看标出的地方。',
    en: 'Some of the input is not right; see the fields named.',
  },
  body_not_json: { status: 400, zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
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
  outside_the_world: {
    status: 400,
    zh: '坐标不在地图上：经度 −180 到 180，纬度 −85 到 85。',
    en: 'The coordinates are not on the map: longitude −180 to 180, latitude −85 to 85.',
  },
  outside_service_area: {
    status: 422,
    zh: '这个位置不在服务范围内。请在地图上挪近一点，或打 12345。',
    en: 'This place is outside the service area. Move the pin, or call 12345.',
  },
  location_missing: {
    status: 422,
    zh: '请告诉我们在哪里：地图选点、选公园或选社区都行。',
    en: 'Tell us where: a point on the map, a park or a community.',
  },
  matter_unknown: {
    status: 422,
    zh: '没有这个事项，请重新选择。',
    en: 'There is no such matter; please choose again.',
  },
  matter_stops_here: {
    status: 422,
    zh: '这件事很急，请马上打电话，不要等网上处理。',
    en: 'This is urgent: please call now instead of filing it here.',
  },
  answer_missing: { status: 422, zh: '还有问题没有回答。', en: 'A question has not been answered yet.' },
  photos_too_many: { status: 422, zh: '最多 9 张照片。', en: 'Nine photos at most.' },
  photo_unknown: {
    status: 422,
    zh: '有一张照片没有上传成功，请重新上传。',
    en: 'A photo was not uploaded; please upload it again.',
  },
  action_not_possible: {
    status: 409,
    zh: '现在不能这样做，请刷新看最新状态。',
    en: 'This is not possible now; refresh to see the latest state.',
  },
  reason_missing: { status: 422, zh: '请写一句原因。', en: 'Please give a reason.' },
  full: { status: 409, zh: '这个时段约满了，看看别的时间。', en: 'This slot is full; look at another time.' },
  already_booked: { status: 409, zh: '您已经约了这个时段。', en: 'You have already booked this slot.' },
  collides: { status: 409, zh: '您在同一时间已有别的预约。', en: 'You have another booking at the same time.' },
  not_yet_open: { status: 409, zh: '还没开始预约。', en: 'Booking has not opened yet.' },
  closed: { status: 409, zh: '这个时段已经截止预约。', en: 'Booking for this slot has closed.' },
  needs_qualification: {
    status: 409,
    zh: '这个岗位需要先登记证件。',
    en: 'This shift needs a registered qualification.',
  },
  quota_reached: {
    status: 409,
    zh: '这段时间里您约的次数已到上限。',
    en: 'You have reached the limit of bookings for this period.',
  },
  suspended: {
    status: 409,
    zh: '您的预约暂时停用，请联系服务中心。',
    en: 'Your bookings are suspended; please contact the service centre.',
  },
  too_young: { status: 409, zh: '年龄不符合这门课的要求。', en: 'The age does not fit this course.' },
  outside_area: {
    status: 409,
    zh: '这项服务只面向本社区居民。',
    en: 'This service is only for residents of the community.',
  },
  party_too_big: { status: 422, zh: '一次约的人数太多。', en: 'The party is too large for one booking.' },
  cancel_too_late: {
    status: 409,
    zh: '已经过了可以取消的时间，请打电话告诉我们。',
    en: 'It is too late to cancel here; please call us.',
  },
  file_missing: { status: 400, zh: '没有收到照片。', en: 'No photo was received.' },
  file_too_large: { status: 413, zh: '照片太大：最多 10 MB。', en: 'The photo is too large: 10 MB at most.' },
  file_not_an_image: {
    status: 415,
    zh: '这个文件不是照片（要 JPEG、PNG、WebP 或 AVIF）。',
    en: 'This file is not a photo (JPEG, PNG, WebP or AVIF).',
  },
  image_too_many_pixels: {
    status: 422,
    zh: '照片像素太多：最多 5000 万像素。',
    en: 'The photo has too many pixels: 50 million at most.',
  },
  file_link_expired: { status: 403, zh: '照片链接已过期，请刷新。', en: 'The photo link has expired; please refresh.' },
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
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type ErrorCode = keyof typeof errors

/** The body of every error answer. `fields` maps a field's path to what is wrong with it. */
export interface ApiErrorBody {
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  /** A number to call when the error says so (`matter_stops_here`). */
  phone?: string
  requestId: string
}
