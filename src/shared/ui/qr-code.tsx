import { Image } from '@tarojs/components'
import makeQrCode from 'qrcode-generator'
import { useMemo } from 'react'
import { named } from './acting'
import './qr-code.scss'

/** A GIF data URL of the code, black on white, with its quiet zone. */
export function qrDataUrl(text: string) {
  const code = makeQrCode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(8, 0)
}

/** A QR code as one picture; `label` says what it is for. */
export function QrCode({ text, label, small }: { text: string; label: string; small?: boolean }) {
  const src = useMemo(() => qrDataUrl(text), [text])
  return <Image className={small ? 'qr s' : 'qr'} src={src} {...named(label)} />
}
