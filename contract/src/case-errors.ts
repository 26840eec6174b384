import type { ErrorSpec } from './error-spec.ts'

/** Why a request of a resident, or a photo of it, is not taken. */
export const caseErrors = {
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
} as const satisfies Record<string, ErrorSpec>
