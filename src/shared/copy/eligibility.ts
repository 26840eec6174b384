import { words } from './words'

/** Why a slot can or can not be booked, short enough for a slot's second line. */
export const eligibilityCopy = words({
  zh: {
    free: '可以约',
    full: '已满',
    already_booked: '您已约',
    collides: '和您别的预约撞时间',
    not_yet_open: '还没开始约',
    closed: '已截止',
    needs_qualification: '要先登记证件',
    quota_reached: '约的次数到上限了',
    suspended: '预约已暂停',
    too_young: '年龄不符合',
    outside_area: '只限本社区',
  },
  en: {
    free: 'Free',
    full: 'Full',
    already_booked: 'You have this one',
    collides: 'You are booked at that time',
    not_yet_open: 'Not open yet',
    closed: 'Closed',
    needs_qualification: 'Needs a qualification',
    quota_reached: 'You have reached the limit',
    suspended: 'Bookings suspended',
    too_young: 'Age does not fit',
    outside_area: 'This community only',
  },
})
