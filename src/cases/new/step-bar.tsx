import { commonCopy } from '../../shared/copy/common'
import { useCopy } from '../../shared/copy/use-copy'
import { Button } from '../../shared/ui/button'
import { newCaseCopy } from './copy'

export interface StepBarProps {
  step: 0 | 1 | 2
  busy: boolean
  next: () => void
  back: () => void
  send: () => Promise<void>
}

/** Back, and the one step forward. */
export function StepBar({ step, busy, next, back, send }: StepBarProps) {
  const t = useCopy(newCaseCopy)
  const common = useCopy(commonCopy)
  return (
    <>
      {step > 0 && (
        <Button kind='outline' onTap={back}>
          {common.back}
        </Button>
      )}
      {step < 2 ? (
        <Button wide onTap={next}>
          {step === 0 ? t.toWhere : t.toConfirm}
        </Button>
      ) : (
        <Button wide loading={busy} onTap={() => void send()}>
          {t.submit}
        </Button>
      )}
    </>
  )
}
