import type { PropsWithChildren } from 'react'
import { keepApp } from './shared/platform/keep-app'
import './app.scss'

keepApp()

export default function App({ children }: PropsWithChildren) {
  return children
}
