import { Input, Map, Picker, Switch, View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { openWith, trigger } from './taro'

test('a tap reaches the handler and the role is what screen readers are told', () => {
  const onClick = jest.fn()
  render(<View aria-role='button' aria-label='报名' onClick={onClick} />)
  fireEvent.click(screen.getByRole('button', { name: '报名' }))
  expect(onClick).toHaveBeenCalledTimes(1)
})

test('what is typed, switched and picked arrives in the detail of the event', () => {
  const seen: unknown[] = []
  const note = (event: { detail: { value: unknown } }) => seen.push(event.detail.value)
  render(
    <>
      <Input value='' placeholder='说说情况' onInput={note} />
      <Switch checked={false} onChange={note} />
      <Picker range={['今天', '明天']} value={0} onChange={note} />
    </>,
  )
  fireEvent.change(screen.getByPlaceholderText('说说情况'), { target: { value: '路灯不亮' } })
  fireEvent.click(screen.getByRole('switch'))
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
  expect(seen).toEqual(['路灯不亮', true, 1])
})

test('a map shows its markers to the test', () => {
  render(<Map latitude={22.7} longitude={113.9} markers={[]} onError={() => undefined} />)
  expect(screen.getByTestId('map')).toHaveAttribute('data-markers', '[]')
})

test('a page reads its parameters and answers to a pull', async () => {
  openWith({ id: 'gm.rongyin' })
  const refresh = jest.fn()
  const Page = () => {
    usePullDownRefresh(refresh)
    return <View>{useRouter().params.id}</View>
  }
  render(<Page />)
  trigger('usePullDownRefresh')
  expect(screen.getByText('gm.rongyin')).toBeInTheDocument()
  expect(refresh).toHaveBeenCalledTimes(1)
})

test('a function of Taro succeeds unless the test says otherwise', async () => {
  await expect(Taro.showToast({ title: '好' })).resolves.toEqual({ errMsg: 'showToast:ok' })
  jest.mocked(Taro.login).mockRejectedValue(new Error('login:fail'))
  await expect(Taro.login()).rejects.toThrow('login:fail')
})

test('answers of an earlier test are forgotten', async () => {
  await expect(Taro.login()).resolves.toEqual({ errMsg: 'login:ok' })
})
