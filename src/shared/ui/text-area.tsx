import { Textarea } from '@tarojs/components'
import { asked } from './acting'
import { Field } from './field'

export interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  error?: string
  hint?: string
  placeholder?: string
  maxLength: number
  counter?: boolean
  required?: boolean
}

/** Several lines of text; `counter` says how much room is left. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, error, hint, placeholder, maxLength, counter, required } = props
  return (
    <Field label={label} error={error} hint={hint} aside={counter ? `${value.length} / ${maxLength}` : undefined}>
      <Textarea
        className={error ? 'inp area err' : 'inp area'}
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
