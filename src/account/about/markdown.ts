export interface Block {
  kind: 'heading' | 'item' | 'text'
  text: string
}

/** The little Markdown that a pack's texts use: headings, list items and paragraphs. Anything else is shown as it stands. */
export function blocks(markdown: string): Block[] {
  const found: Block[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) found.push({ kind: 'text', text: paragraph.join('') })
    paragraph = []
  }
  for (const line of markdown.split(/\r?\n/).map((one) => one.trim())) {
    const [, mark, rest] = /^(#{1,6}|[-*])\s+(.*)$/.exec(line) ?? []
    if (mark && rest) {
      flush()
      found.push({ kind: mark.startsWith('#') ? 'heading' : 'item', text: plain(rest) })
    } else if (line === '') flush()
    else {
      const gap = /[\w.,;:)]$/.test(paragraph.at(-1) ?? '') ? ' ' : ''
      paragraph.push(gap + plain(line))
    }
  }
  flush()
  return found
}

/** Text without the marks of bold and links. */
const plain = (text: string) => text.replace(/\*\*(.+?)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
