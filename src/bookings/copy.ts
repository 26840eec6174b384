import { words } from '../shared/copy/words'

export const bookingsCopy = words({
  zh: {
    catalogue: '预约',
    chooseTime: '选时间',
    ticket: '签到码',
    dayNote: { already_booked: '您已约', full: '已满', not_yet_open: '未开放', closed: '已截止' },
    kinds: { service_desk: '找人咨询', course: '课程', tour: '带看', stall: '市集问诊', shift: '志愿班次' },
    kindGroup: '种类',
    left: (seats: number) => `余 ${seats} 位`,
    full: '已满',
    noSlot: '近期没有时段',
    nothing: '这里还没有可以约的',
    nothingSub: '换一类看看，或者打电话问问。',
    toServices: '看看别的',
    day: '哪一天？',
    time: '几点？',
    each: (minutes: number) => `每次 ${minutes} 分钟`,
    people: '几个人？',
    person: (count: number) => `${count} 人`,
    note: '想说的话（可不写，工作人员会先看）',
    noteHint: '例如：想问租房押金的事',
    cancelRule: (minutes: number) =>
      minutes === 0
        ? '开始前都可以取消。'
        : minutes % 60
          ? `开始前 ${minutes} 分钟可以取消。`
          : `开始前 ${minutes / 60} 小时可以取消。`,
    ages: (from: number | null, to: number | null) =>
      from !== null && to !== null
        ? `${from}–${to} 岁`
        : from !== null
          ? `${from} 岁以上`
          : to !== null
            ? `${to} 岁以下`
            : '',
    bring: (things: string) => `请带：${things}`,
    confirm: '确认预约',
    choose: '请先选一个时段',
    confirmed: '已确认',
    attended: '已到场',
    missed: '未到',
    cancelled: '已取消',
    done: '约好了',
    spell: (code: string) => `签到码 ${code}`,
    showCode: '到了给工作人员扫，或报这 6 位',
    offlineWorks: '没有网也能用',
    howToGetThere: '怎么去',
    parties: (count: number) => `共 ${count} 人`,
    cancel: '取消预约',
    cancelAsk: '取消这次预约？',
    cancelNote: '位子会马上让给别的街坊，不影响您再约。',
    keep: '先不取消',
    cancelDone: '已取消',
    tooLate: '已过可取消的时间，来不了请打电话。',
    myBookings: '我的预约',
    upcoming: '还没到的',
    past: '过去的',
    none: '您还没有预约',
    noneSub: '课程、咨询、带看都可以约。',
    browse: '看看有什么课',
    nonePast: '还没有过去的预约',
    finish: '完成',
    call: '打电话',
    more: '看更多',
  },
  en: {
    catalogue: 'Book',
    chooseTime: 'Choose a time',
    ticket: 'Check-in code',
    dayNote: { already_booked: 'Yours', full: 'Full', not_yet_open: 'Not yet', closed: 'Closed' },
    kinds: {
      service_desk: 'Advice',
      course: 'Courses',
      tour: 'Tours',
      stall: 'Market clinics',
      shift: 'Volunteer shifts',
    },
    kindGroup: 'Kind',
    left: (seats: number) => `${seats} left`,
    full: 'Full',
    noSlot: 'No times soon',
    nothing: 'Nothing to book here yet',
    nothingSub: 'Look at another kind, or call us.',
    toServices: 'See other services',
    day: 'Which day?',
    time: 'What time?',
    each: (minutes: number) => `${minutes} minutes each`,
    people: 'How many people?',
    person: (count: number) => `${count}`,
    note: 'Anything we should know (optional; staff read it before)',
    noteHint: 'For example: a question about my deposit',
    cancelRule: (minutes: number) =>
      minutes === 0
        ? 'You can cancel until it starts.'
        : minutes % 60
          ? `You can cancel until ${minutes} minutes before.`
          : `You can cancel until ${minutes / 60} h before.`,
    ages: (from: number | null, to: number | null) =>
      from !== null && to !== null
        ? `Age ${from}–${to}`
        : from !== null
          ? `From age ${from}`
          : to !== null
            ? `Up to age ${to}`
            : '',
    bring: (things: string) => `Please bring: ${things}`,
    confirm: 'Confirm',
    choose: 'Choose a time first',
    confirmed: 'Confirmed',
    attended: 'Attended',
    missed: 'Missed',
    cancelled: 'Cancelled',
    done: 'Booked',
    spell: (code: string) => `Check-in code ${code}`,
    showCode: 'Show it at the door, or say these six characters',
    offlineWorks: 'Works without a network',
    howToGetThere: 'How to get there',
    parties: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    cancel: 'Cancel booking',
    cancelAsk: 'Cancel this booking?',
    cancelNote: 'The seat goes to a neighbour at once. You can book again.',
    keep: 'Keep it',
    cancelDone: 'Cancelled',
    tooLate: 'It is too late to cancel here. Please call if you can not come.',
    myBookings: 'My bookings',
    upcoming: 'Upcoming',
    past: 'Past',
    none: 'You have no bookings yet',
    noneSub: 'Courses, advice and tours can be booked.',
    browse: 'See the courses',
    nonePast: 'No past bookings yet',
    finish: 'Done',
    call: 'Call',
    more: 'More',
  },
})
