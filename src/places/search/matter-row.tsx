import type { Matter } from '@zhuiguang/contract'
import { useCopy } from '../../shared/copy/use-copy'
import { go } from '../../shared/platform/navigate'
import { call } from '../../shared/platform/phone'
import { Row } from '../../shared/ui/row'
import { searchCopy } from './copy'

/** Something that can be asked for, with the promised time; what is urgent is a call instead. `q` becomes the text. */
export function MatterRow({ matter: { id, name, group, resolve, stopper }, q }: { matter: Matter; q: string }) {
  const t = useCopy(searchCopy)
  if (stopper) {
    return (
      <Row icon='phone' strong title={name} sub={t.urgent} note={stopper.phone} onTap={() => call(stopper.phone)} />
    )
  }
  return (
    <Row
      icon='edit'
      strong
      title={name}
      sub={[group, t.matterSub(`${resolve.amount} ${t.units[resolve.unit]}`)]}
      onTap={() => go('cases/new', { matterId: id, text: q })}
    />
  )
}
