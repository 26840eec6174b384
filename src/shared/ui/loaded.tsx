import type { ReactNode } from 'react'
import type { Resource } from '../api/use-api'
import { ErrorState } from './error-state'
import { Skeleton, type SkeletonKind } from './skeleton'

export interface LoadedProps<T> {
  of: Resource<T>
  skeleton: SkeletonKind
  /** What to show instead of the data when there is nothing in it. */
  renderEmpty?: (data: T) => ReactNode
  children: (data: T) => ReactNode
}

/** The data, or what stands for it: skeleton, error, empty. A copy that is there is shown even when the net is not. */
export function Loaded<T>({ of, skeleton, renderEmpty, children }: LoadedProps<T>) {
  if (of.data !== undefined) return <>{renderEmpty?.(of.data) || children(of.data)}</>
  if (of.error !== undefined) return <ErrorState error={of.error} onRetry={of.reload} />
  return <Skeleton kind={skeleton} />
}
