import { resolve } from 'node:path'
import { boot } from '../weapp-harness/boot'
import type { MiniProgram } from '../weapp-harness/mini-program'
import { until } from '../weapp-harness/until'

const dist = resolve('dist/weapp')
/** Beside 榕荫棋园, in the community 碧眼. */
const here = { latitude: 22.7325, longitude: 113.965 }

let program: MiniProgram
beforeAll(() => {
  program = boot(dist, {
    // somebody who said once where they are
    storage: new Map([
      [
        'preferences',
        JSON.stringify({ theme: 'light', place: { at: [here.longitude, here.latitude], name: '碧眼社区' } }),
      ],
    ]),
    device: {
      position: here,
      photos: [process.env.TEST_PHOTO ?? ''],
      chosenPlace: { name: '榕荫棋园大榕树', address: '碧眼路东侧', ...here },
    },
    wx: {
      login: ({ success }: { success: (result: object) => void }) =>
        success({ code: `code-of-neighbour:${Math.random()}` }),
    },
  })
})
afterAll(() => program.close())

/** Waits for an element of a kind with words like these in it. */
const holding = (selector: string, words: RegExp) =>
  until(`${selector} with ${words.source}`, () => program.$$(selector).find((one) => words.test(one.textContent ?? '')))

const back = async (route: string) => {
  program.go('navigateBack')
  await program.arrive(route)
}

test('home shows what is near, then a park and back', async () => {
  await program.see('榕荫棋园')
  await program.see('追光市集')
  await program.tap(await holding('.pc', /榕荫棋园/))
  await program.arrive('places/place/index')
  await program.see('这里有什么')
  await program.see('还不清楚')
  await back('tabs/home/index')
  await program.see('榕荫棋园')
})

test('discover lists places by distance, and a market day has its stalls', async () => {
  program.go('switchTab', 'tabs/discover/index')
  await program.arrive('tabs/discover/index')
  await program.see('榕荫棋园')
  program.go('navigateTo', 'places/market-days/index')
  await program.arrive('places/market-days/index')
  await program.see('和润家园追光市集')
  await program.tap(await holding('.row', /和润家园追光市集/))
  await program.arrive('places/market-day/index')
  await program.see('法律问诊')
  await program.see('到了就能去')
  expect(program.share()).toMatchObject({
    title: expect.stringContaining('和润家园'),
    path: expect.stringContaining('places/market-day/index?id=gm.mkt-herun.'),
  })
})

test('a request is said, proposed, placed with a photo, and submitted once; its timeline says who has it', async () => {
  program.go('navigateTo', 'cases/new/index')
  await program.arrive('cases/new/index')
  const area = await until('the text area', () => program.$('wx-textarea'))
  program.input(area, '棋园那棵大榕树旁边的路灯不亮了，晚上看不清台阶')
  await program.see('您说的是这件事吗？')
  await program.tap(await holding('.opt', /路灯/))
  await answerQuestions()
  await program.tap('下一步：在哪里')
  await program.see('在哪里？')
  await program.tap('在地图上选')
  await program.see('碧眼社区')
  await program.tap('加照片')
  await program.arrive('account/sign-in/index')
  await program.tap('微信登录')
  await program.arrive('cases/new/index')
  await until('the photo to be sent', () => program.$('.shot .pic') && !/%/.test(program.text))
  await program.tap('下一步：确认')
  await program.see('看一遍')
  const submit = await until('the button', () => program.find('提交'))
  await program.tap(submit)
  await program.tap(submit)
  await program.arrive('cases/detail/index')
  await program.see('收到了')
  await program.see('您提交了诉求')
  await program.see('碧眼')
  program.go('navigateTo', 'cases/list/index')
  await program.arrive('cases/list/index')
  await until('the list', () => program.$$('.card').length > 0)
  expect(program.$$('.card')).toHaveLength(1)
})

/** Chooses the last answer of every required question that there is: the harmless one. */
async function answerQuestions() {
  await program.see('有没有电线断落')
  for (const group of program.$$('.fld .chips')) {
    const chips = [...group.querySelectorAll('.chip')]
    const last = chips.at(-1)
    if (last) await program.tap(last)
  }
}

test('a seat in a course is booked, shows its code, and is given back', async () => {
  program.go('navigateTo', 'bookings/catalogue/index?kind=course')
  await program.arrive('bookings/catalogue/index')
  // today's may be too close to be cancelled
  await program.tap(await holding('.row', /^(?!.*今天).*余\s\d+\s位/s))
  await program.arrive('bookings/slots/index')
  await program.see('哪一天？')
  await program.tap(await holding('.slot', /余\s\d+\s位/))
  await program.tap(await holding('.btn:not(.off)', /确认预约/))
  await program.arrive('bookings/detail/index')
  await program.see('已确认')
  expect(program.text).toMatch(/[A-HJ-NP-Z2-9]{3} [A-HJ-NP-Z2-9]{3}/)
  const qr = await until('the QR code', () => program.$('.qr'))
  expect(program.attribute(qr, 'src')).toMatch(/^data:image\/gif;base64,/)
  await program.tap(/^取消预约/)
  await program.see('取消这次预约？')
  await program.tap(await holding('.sheet .btn', /^取消预约$/))
  await program.see('已取消')
})
