import { fireEvent, render, screen } from '@testing-library/react'
import { useModal } from '../platform/modal.h5'

function Panel({ onClose }: { onClose: () => void }) {
  const modal = useModal(onClose)
  return (
    <div {...(modal('取消这次预约？') as object)}>
      <button type='button'>先不取消</button>
      <button type='button'>取消预约</button>
    </div>
  )
}

test('in a browser the sheet takes the focus, keeps it, closes at Escape and gives the focus back', () => {
  const onClose = jest.fn()
  const { rerender } = render(<button type='button'>打开</button>)
  screen.getByText('打开').focus()
  rerender(
    <>
      <button type='button'>打开</button>
      <Panel onClose={onClose} />
    </>,
  )
  const opener = screen.getByText('打开')
  expect(screen.getByRole('dialog', { name: '取消这次预约？' })).toContainElement(document.activeElement as HTMLElement)
  screen.getByText('取消预约').focus()
  fireEvent.keyDown(document, { key: 'Tab' })
  expect(screen.getByText('先不取消')).toHaveFocus()
  fireEvent.keyDown(document, { key: 'Tab', shiftKey: true })
  expect(screen.getByText('取消预约')).toHaveFocus()
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(onClose).toHaveBeenCalledTimes(1)
  rerender(<button type='button'>打开</button>)
  expect(document.activeElement === opener || document.activeElement === document.body).toBe(true)
})
