import { words } from '../../shared/copy/words'

export const caseListCopy = words({
  zh: {
    title: '我的诉求',
    none: '您还没有提过诉求',
    noneSub: '坏了、吵了、脏了，写一句就行。',
    start: '提一件诉求',
    signedOut: '登录后看您提过的诉求',
  },
  en: {
    title: 'My requests',
    none: 'You have made no requests yet',
    noneSub: 'Broken, noisy, dirty: one sentence is enough.',
    start: 'Make a request',
    signedOut: 'Sign in to see your requests',
  },
})
