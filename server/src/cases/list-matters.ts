import type { Line, Matter } from '@zhuiguang/contract'
import type { Context } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { ApiError } from '../kernel/errors.ts'
import { queryTokens } from '../kernel/search-query.ts'
import { casePacks } from './case-packs.ts'
import { matterCatalogue } from './matter-catalogue.ts'
import { matterView } from './matter-view.ts'
import { searchMatters } from './search-matters.ts'

type Store = Pick<Deps, 'db' | 'content' | 'config'>

/** The catalogue of the deployment's own pack by code; by words those first that are called so. */
export async function listMatters(
  deps: Store,
  { language }: Pick<Context, 'language'>,
  { line, q }: { line?: Line | undefined; q?: string | undefined },
): Promise<Matter[]> {
  const [{ matters, find }, packs] = await Promise.all([matterCatalogue(deps), casePacks(deps)])
  const wanted = ({ id }: { id: string }): boolean => {
    const matter = find(id)
    return matter !== undefined && matter.pack === packs[0]?.id && (line === undefined || matter.line === line)
  }
  if (q === undefined) return matters.filter(wanted).map((matter) => matterView(matter, language))
  const tokens = queryTokens(q)
  if (tokens.length === 0) return []
  return (await searchMatters(deps, { text: q, tokens, language }, matters.length)).filter(wanted)
}

/** @throws ApiError `not_found` */
export async function showMatter(deps: Store, { language }: Pick<Context, 'language'>, id: string): Promise<Matter> {
  const matter = (await matterCatalogue(deps)).find(id)
  if (!matter) throw new ApiError('not_found')
  return matterView(matter, language)
}
