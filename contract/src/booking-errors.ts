import type { ErrorSpec } from './error-spec.ts'

/** Why a slot can not be booked, or a booking not be changed. */
export const bookingErrors = {
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
} as const satisfies Record<string, ErrorSpec>
