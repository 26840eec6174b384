import { words } from '../shared/copy/words'

/** Words that the list, the form and the timeline of requests share. */
export const casesCopy = words({
  zh: {
    status: {
      submitted: '已提交',
      routed: '已分派',
      accepted: '已受理',
      in_progress: '处理中',
      resolved: '已办好',
      closed: '已办结',
    },
    outcome: {
      solved: '已解决',
      not_ours: '不归街道办',
      duplicate: '和另一件相同',
      referred: '已转给别的部门',
      not_feasible: '暂时办不了',
      withdrawn: '已撤回',
    },
    steps: ['已提交', '已受理', '处理中', '已办结'],
    number: (number: string) => `编号 ${number}`,
    promised: (due: string) => `答应 ${due}办好`,
    unit: { hours: '小时', days: '天', working_days: '个工作日' },
    usually: (amount: number, unit: string) => `一般 ${amount} ${unit}办好`,
    lines: {
      petitions: '信访维稳',
      economy: '经济发展',
      safety: '安全生产',
      construction: '城市建设',
      civility: '文明创建',
      public_services: '公共服务',
    },
    callNow: (phone: string) => `马上打 ${phone}`,
  },
  en: {
    status: {
      submitted: 'Submitted',
      routed: 'Assigned',
      accepted: 'Accepted',
      in_progress: 'In progress',
      resolved: 'Done',
      closed: 'Closed',
    },
    outcome: {
      solved: 'Solved',
      not_ours: 'Not ours to do',
      duplicate: 'Same as another one',
      referred: 'Passed to another office',
      not_feasible: 'Not possible for now',
      withdrawn: 'Withdrawn',
    },
    steps: ['Submitted', 'Accepted', 'In progress', 'Closed'],
    number: (number: string) => `No. ${number}`,
    promised: (due: string) => `Promised ${due}`,
    unit: { hours: 'hours', days: 'days', working_days: 'working days' },
    usually: (amount: number, unit: string) => `Usually done in ${amount} ${unit}`,
    lines: {
      petitions: 'Petitions',
      economy: 'Economy',
      safety: 'Safety',
      construction: 'Construction',
      civility: 'Civility',
      public_services: 'Public services',
    },
    callNow: (phone: string) => `Call ${phone} now`,
  },
})
