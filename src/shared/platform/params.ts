import { useRouter } from '@tarojs/taro'

/** The query that this page was opened with, decoded. A mini-program code that was scanned (`scene`) is an `id`. */
export function useParams<T extends object>(): T {
  const { params } = useRouter()
  const scene = params.scene ? { id: decodeURIComponent(params.scene) } : {}
  const decoded = Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value ?? '')])
  return { ...scene, ...(Object.fromEntries(decoded) as T) }
}
