import { View } from '@tarojs/components'
import type { Line, Matter } from '@zhuiguang/contract'
import { useState } from 'react'
import { useApi } from '../../shared/api/use-api'
import { useCopy } from '../../shared/copy/use-copy'
import { group } from '../../shared/ui/acting'
import { Card } from '../../shared/ui/card'
import { Chip } from '../../shared/ui/chip'
import { Loaded } from '../../shared/ui/loaded'
import { Row } from '../../shared/ui/row'
import { SearchBar } from '../../shared/ui/search-bar'
import { Sheet } from '../../shared/ui/sheet'
import { casesCopy } from '../copy'
import { newCaseCopy } from './copy'

const lines: readonly Line[] = ['construction', 'civility', 'safety', 'public_services', 'petitions', 'economy']

/** As many as a sheet can show without hurting an old phone. */
const SHOWN_MOST = 30

function MatterList({ line, q, onChoose }: { line: Line; q: string; onChoose: (matter: Matter) => void }) {
  const t = useCopy(newCaseCopy)
  const matters = useApi('GET /v1/matters', { query: q ? { q } : { line } })
  return (
    <Loaded
      of={matters}
      skeleton='list'
      renderEmpty={({ items }) => items.length === 0 && <View className='sub m3'>{t.nothingFound}</View>}
    >
      {({ items }) => (
        <Card className='m2'>
          {items.slice(0, SHOWN_MOST).map((matter) => (
            <Row key={matter.id} title={matter.name} sub={matter.group} onTap={() => onChoose(matter)} />
          ))}
        </Card>
      )}
    </Loaded>
  )
}

/** The catalogue by line, or by words, for those who know what it is called. */
export function MatterSheet({
  open,
  onClose,
  onChoose,
}: {
  open: boolean
  onClose: () => void
  onChoose: (matter: Matter) => void
}) {
  const t = useCopy(newCaseCopy)
  const shared = useCopy(casesCopy)
  const [line, setLine] = useState<Line>('construction')
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  return (
    <Sheet open={open} onClose={onClose} title={t.chooseTitle}>
      <SearchBar placeholder={t.search} value={typed} onInput={setTyped} onConfirm={() => setQ(typed.trim())} />
      <View className='chips wrap m2' {...group('radiogroup', t.chooseTitle)}>
        {lines.map((one) => (
          <Chip
            key={one}
            role='radio'
            on={!q && one === line}
            onTap={() => {
              setQ('')
              setLine(one)
            }}
          >
            {shared.lines[one]}
          </Chip>
        ))}
      </View>
      <MatterList line={line} q={q} onChoose={onChoose} />
    </Sheet>
  )
}
