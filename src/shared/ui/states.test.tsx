import { fireEvent, render, screen } from '@testing-library/react'
import { ApiError } from '../api/api-error'
import type { Resource } from '../api/use-api'
import { Empty } from './empty'
import { FactList } from './fact-list'
import { Loaded } from './loaded'
import { Page } from './page'
import { PhotoGrid } from './photo-grid'
import { ProgressPath } from './progress-path'
import { TextArea } from './text-area'
import { TextInput } from './text-input'
import { Timeline } from './timeline'

jest.mock('../api/use-about', () => ({ useAbout: () => ({ hall: { phone: '0755-12345678' } }) }))

const resource = (part: Partial<Resource<string>>): Resource<string> => ({ loading: false, reload: jest.fn(), ...part })
const photo = (id: string, state: 'sending' | 'failed') => ({ id, path: id, progress: 0.64, state })
const show = (of: Resource<string>) =>
  render(
    <Loaded of={of} skeleton='list'>
      {(data) => <>{data}</>}
    </Loaded>,
  )

test('while nothing has come there is the skeleton, and with data the data', () => {
  const { unmount } = show(resource({ loading: true }))
  expect(screen.getByRole('img', { name: '正在载入' })).toBeInTheDocument()
  unmount()
  show(resource({ data: '榕荫棋园', error: new ApiError(0, { code: 'offline' }) }))
  expect(screen.getByText('榕荫棋园')).toBeInTheDocument()
})

test('an error says its cause, tries again and gives the number of the hall', () => {
  const of = resource({
    error: new ApiError(503, { code: 'database_unreachable', message: '服务正在恢复，请稍后再试。' }),
  })
  show(of)
  expect(screen.getByText('服务正在恢复，请稍后再试。')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(of.reload).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('button', { name: '打给服务中心' })).toBeInTheDocument()
})

test('without a connection it says so and that nothing typed is lost', () => {
  show(resource({ error: new ApiError(0, { code: 'offline' }) }))
  expect(screen.getByText('没有网络')).toBeInTheDocument()
  expect(screen.getByText(/您填的内容都还在/)).toBeInTheDocument()
})

test('a kept copy is shown with the time that it is from', () => {
  render(<Page savedAt='2020-05-09T09:12:00+08:00'>内容</Page>)
  expect(screen.getByText('没有网络，这是2020年5月9日 9:12的内容')).toBeInTheDocument()
})

test('an empty page has one sentence and one action', () => {
  const onAction = jest.fn()
  render(<Empty title='您还没有预约' action='看看有什么课' onAction={onAction} />)
  fireEvent.click(screen.getByRole('button', { name: '看看有什么课' }))
  expect(onAction).toHaveBeenCalledTimes(1)
})

test('an error of a field stands under it until it is put right', () => {
  const onChange = jest.fn()
  render(
    <TextInput
      label='联系电话'
      value='1380013'
      onChange={onChange}
      error='手机号应是 11 位，现在是 7 位'
      hint='只有办事人员看得到'
    />,
  )
  expect(screen.getByText('手机号应是 11 位，现在是 7 位')).toBeInTheDocument()
  expect(screen.queryByText('只有办事人员看得到')).toBeNull()
  fireEvent.change(screen.getByLabelText('联系电话'), { target: { value: '13800138000' } })
  expect(onChange).toHaveBeenCalledWith('13800138000')
})

test('a long answer tells how much room is left', () => {
  render(<TextArea label='发生了什么' value='路灯不亮' onChange={() => undefined} maxLength={500} counter />)
  expect(screen.getByText('4 / 500')).toBeInTheDocument()
})

test('the path says in words how far the work has got', () => {
  const steps = ['已提交', '已受理', '处理中', '已办结']
  const { rerender } = render(<ProgressPath steps={steps} now={2} />)
  expect(screen.getByRole('img', { name: '第3步，共4步：处理中' })).toBeInTheDocument()
  rerender(<ProgressPath steps={steps} now={4} />)
  expect(screen.getByRole('img', { name: '第4步，共4步：已办结' })).toBeInTheDocument()
})

test('a timeline keeps the order it is given', () => {
  const items = [
    { key: 'b', state: 'now' as const, title: '正在修' },
    { key: 'a', state: 'done' as const, title: '已受理', tag: { kind: 'ok' as const, text: '比答应的早 1 天' } },
  ]
  render(<Timeline items={items} newestFirst />)
  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['正在修', '已受理'])
  expect(screen.getByText('比答应的早 1 天')).toBeInTheDocument()
})

test('a fact that nobody knows is said to be unknown', () => {
  render(
    <FactList
      facts={[
        { key: 'w', icon: 'toilet', label: '饮水点', value: 'unknown' },
        { key: 's', icon: 'sun', label: '遮阴', value: 'no' },
      ]}
    />,
  )
  expect(screen.getByText('还不清楚')).toBeInTheDocument()
  expect(screen.getByText('没有')).toBeInTheDocument()
})

test('a photo shows its progress, a failed one can be sent again, and the tenth can not be added', () => {
  const onRetry = jest.fn()
  const acts = { onAdd: jest.fn(), onRemove: jest.fn(), onRetry }
  const { rerender } = render(<PhotoGrid photos={[photo('a', 'sending'), photo('b', 'failed')]} {...acts} />)
  expect(screen.getByText('64%')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '重试：上传第 2 张照片' }))
  expect(onRetry).toHaveBeenCalledWith('b')
  expect(screen.getByRole('button', { name: '加照片' })).toBeInTheDocument()
  rerender(<PhotoGrid photos={Array.from({ length: 9 }, (_, n) => photo(String(n), 'sending'))} {...acts} />)
  expect(screen.queryByRole('button', { name: '加照片' })).toBeNull()
})
