import type { Matter } from '@zhuiguang/contract'
import { bodyOf, emptyDraft, sentAs, stopperOf, unanswered, withMatter } from './case-draft'

const call = { message: '先离开', phone: '95598' }
const matter = {
  id: 'gm.s01037',
  stopper: null,
  questions: [
    {
      key: 'wire',
      label: '有没有电线垂下来',
      kind: 'choice',
      required: true,
      options: [
        { value: 'yes', label: '有', stopper: call },
        { value: 'no', label: '没有', stopper: null },
      ],
    },
    { key: 'pole', label: '灯杆编号', kind: 'text', required: false, options: [] },
  ],
} as unknown as Matter

test('an answer with a stopper stops the form, another does not', () => {
  expect(stopperOf({ matter, answers: { wire: 'yes' } })).toEqual(call)
  expect(stopperOf({ matter, answers: { wire: 'no' } })).toBeNull()
  expect(stopperOf({ matter: { ...matter, stopper: call }, answers: {} })).toEqual(call)
  expect(stopperOf({ matter: null, answers: {} })).toBeNull()
})

test('words of danger stop the form until somebody says what it is about', () => {
  expect(stopperOf({ answers: {} }, call)).toEqual(call)
  expect(stopperOf({ matter: null, answers: {} }, call)).toBeNull()
  expect(stopperOf({ matter, answers: { wire: 'no' } }, call)).toBeNull()
})

test('only required questions are asked for', () => {
  expect(unanswered({ matter, answers: { wire: ' ' } })).toEqual(['wire'])
  expect(unanswered({ matter, answers: { wire: 'no' } })).toEqual([])
})

test('another matter drops the answers of the one before', () => {
  expect(withMatter(null)).toEqual({ matter: null, answers: {} })
})

test('a community chosen by hand is sent as an area, a point as a location, and unsent photos are left out', () => {
  const draft = { ...emptyDraft(), text: '路灯不亮', address: ' 3 栋 ' }
  expect(bodyOf({ ...draft, where: { areaId: 'gm.1', name: '碧眼社区' } })).toEqual({
    text: '路灯不亮',
    areaId: 'gm.1',
    address: '3 栋',
    anonymous: false,
    private: false,
  })
  const photos = [
    { id: 'a', key: 'a', path: '', progress: 1, state: 'sent' as const, photoId: 'p1' },
    { id: 'b', key: 'b', path: '', progress: 0, state: 'failed' as const },
  ]
  expect(
    bodyOf({
      ...draft,
      matter,
      answers: { wire: 'no' },
      where: { at: [113.9, 22.7], areaId: 'gm.1', name: 'x' },
      photos,
    }),
  ).toMatchObject({
    matterId: 'gm.s01037',
    answers: { wire: 'no' },
    location: [113.9, 22.7],
    photoIds: ['p1'],
  })
})

test('a retry keeps its key, an edited request gets another', () => {
  const draft = { ...emptyDraft(), text: '路灯不亮' }
  const sent = sentAs(draft)
  expect(sentAs({ ...draft, sent, step: 2 })).toEqual(sent)
  expect(sentAs({ ...draft, sent, text: '路灯不亮了' }).key).not.toBe(sent.key)
})
