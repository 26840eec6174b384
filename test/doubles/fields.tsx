import { createElement, type ChangeEvent } from 'react'
import { domProps, fire, type Props } from './host'

/** A text field: `onInput`, `onBlur` and `onConfirm` with the value in `detail`. */
export function field(name: string, tag: 'input' | 'textarea') {
  const Field = (props: Props) =>
    createElement(tag, {
      ...domProps(props),
      ...(tag === 'input' ? { type: props.password ? 'password' : 'text' } : {}),
      placeholder: props.placeholder,
      disabled: props.disabled,
      maxLength: Number(props.maxlength ?? -1) < 0 ? undefined : props.maxlength,
      ...('value' in props ? { value: props.value ?? '' } : {}),
      onChange: (event: ChangeEvent<HTMLInputElement>) => fire(props.onInput, 'input', { value: event.target.value }),
      onFocus: () => fire(props.onFocus, 'focus', {}),
      onBlur: (event: ChangeEvent<HTMLInputElement>) => fire(props.onBlur, 'blur', { value: event.target.value }),
      onKeyDown: (event: { key: string; target: EventTarget }) =>
        event.key === 'Enter' && fire(props.onConfirm, 'confirm', { value: (event.target as HTMLInputElement).value }),
    })
  Field.displayName = name
  return Field
}

/** A switch: `onChange` with the new state in `detail`. */
export function Switch(props: Props) {
  const onChange = () => fire(props.onChange, 'change', { value: !props.checked })
  const checked = Boolean(props.checked)
  return <input {...domProps(props)} type='checkbox' role='switch' checked={checked} onChange={onChange} />
}

/** A slider: `onChange` with the number in `detail`. */
export function Slider(props: Props) {
  const onChange = (event: ChangeEvent<HTMLInputElement>) =>
    fire(props.onChange, 'change', { value: Number(event.target.value) })
  return <input {...domProps(props)} type='range' value={Number(props.value ?? 0)} onChange={onChange} />
}

/** A picker of one of `range`: a select whose `onChange` has the index in `detail`. */
export function Picker(props: Props) {
  const range = Array.isArray(props.range) ? props.range : []
  const key = typeof props.rangeKey === 'string' ? props.rangeKey : undefined
  const onChange = (event: ChangeEvent<HTMLSelectElement>) =>
    fire(props.onChange, 'change', { value: Number(event.target.value) })
  return (
    <label {...domProps(props)}>
      {props.children}
      <select value={Number(props.value ?? 0)} onChange={onChange}>
        {range.map((item, index) => (
          <option key={key ? item[key] : item} value={index}>
            {key ? item[key] : item}
          </option>
        ))}
      </select>
    </label>
  )
}
