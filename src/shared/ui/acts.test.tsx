import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from './button'
import { Chip } from './chip'
import { DayPicker } from './day-picker'
import { Entries } from './entries'
import { RadioCard } from './radio-card'
import { Row } from './row'
import { SlotGrid } from './slot-grid'
import { Switch } from './switch'
import { usePreferences } from '../preferences'

afterEach(() => usePreferences.getState().choose({ elder: undefined }))

const entry = (key: string) => ({ key, icon: 'edit' as const, label: key, onTap: () => undefined })

test('a button acts once a tap, and not while it is disabled or busy', () => {
  const onTap = jest.fn()
  const { rerender } = render(<Button onTap={onTap}>确认预约</Button>)
  fireEvent.click(screen.getByRole('button', { name: '确认预约' }))
  rerender(
    <Button onTap={onTap} disabled>
      已满
    </Button>,
  )
  fireEvent.click(screen.getByRole('button', { name: '已满' }))
  expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
  rerender(
    <Button onTap={onTap} loading>
      正在提交
    </Button>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('a chip and a switch say whether they are on', () => {
  const onChange = jest.fn()
  render(
    <>
      <Chip on onTap={onChange}>
        无障碍
      </Chip>
      <Switch on={false} onChange={onChange}>
        关怀版
      </Switch>
    </>,
  )
  expect(screen.getByRole('checkbox', { name: '无障碍' })).toBeChecked()
  expect(screen.getByRole('switch', { name: '关怀版' })).not.toBeChecked()
  fireEvent.click(screen.getByRole('switch'))
  expect(onChange).toHaveBeenCalledWith(true)
})

test('a row is a link only when it leads somewhere', () => {
  const onTap = jest.fn()
  render(
    <>
      <Row title='怎么去' sub={['350 米', '步行约 5 分钟']} onTap={onTap} />
      <Row title='15:00–18:00' />
    </>,
  )
  fireEvent.click(screen.getByRole('link'))
  expect(onTap).toHaveBeenCalledTimes(1)
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(
    screen.getByText('350\u00a0米\u00a0· 步行约\u00a05\u00a0分钟', { normalizer: (text) => text }),
  ).toBeInTheDocument()
})

test('elder mode shows the few large ways in', () => {
  const all = ['提诉求', '找人咨询', '报课程'].map(entry)
  const { unmount } = render(<Entries items={all} elderItems={all.slice(0, 1)} />)
  expect(screen.getAllByRole('link')).toHaveLength(3)
  unmount()
  usePreferences.getState().choose({ elder: true })
  render(<Entries items={all} elderItems={all.slice(0, 1)} />)
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['提诉求'])
})

test('a full slot can be chosen for the waiting list, one that is off can not', () => {
  const onChange = jest.fn()
  const slots = [
    { id: 'a', title: '9:00', sub: '已满，可候补', state: 'full' as const },
    { id: 'b', title: '9:30', sub: '已截止', state: 'off' as const },
    { id: 'c', title: '10:00', sub: '余 1 位', state: 'free' as const },
  ]
  render(<SlotGrid label='几点' slots={slots} value='c' onChange={onChange} />)
  for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio)
  expect(onChange.mock.calls.flat()).toEqual(['a', 'c'])
  expect(screen.getByRole('radio', { name: '10:00 余 1 位' })).toBeChecked()
})

test('a day that is disabled can not be chosen', () => {
  const onChange = jest.fn()
  const days = [
    { date: '2026-05-16', note: '余 6' },
    { date: '2026-05-17', note: '休', disabled: true },
  ]
  render(<DayPicker label='哪一天' days={days} value='2026-05-16' onChange={onChange} />)
  for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio)
  expect(onChange.mock.calls).toEqual([['2026-05-16']])
})

test('an answer card says its kind and whether it is chosen', () => {
  render(<RadioCard kind='checkbox' on title='路灯不亮' sub='路灯与公用设施' onTap={() => undefined} />)
  expect(screen.getByRole('checkbox')).toBeChecked()
})
