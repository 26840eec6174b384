import { Input } from '@tarojs/components'
import { asked } from './acting'
import { Field } from './field'

export interface TextInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  error?: string
  hint?: string
  placeholder?: string
  type?: 'text' | 'number' | 'digit' | 'idcard'
  maxLength?: number
  required?: boolean
}

/** One line of text, with its name, and what is wrong under it. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, error, hint, placeholder, type = 'text', maxLength = 140, required } = props
  return (
    <Field label={label} error={error} hint={hint}>
      <Input
        className={error ? 'inp line err' : 'inp line'}
        type={type}
        value={value}
        placeholder={placeholder}
        placeholderClass='ph-c'
        maxlength={maxLength}
        {...asked(label, required)}
        onInput={(event) => onChange(event.detail.value)}
      />
    </Field>
  )
}
