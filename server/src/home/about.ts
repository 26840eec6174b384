import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { About, Language } from '@zhuiguang/contract'
import { sql } from 'kysely'
import { words } from '../kernel/context.ts'
import type { Deps } from '../kernel/deps.ts'
import { openingBook } from '../places/opening-book.ts'
import { packOf, type Pack } from './default-pack.ts'

/** How many rows that people see are samples, by table. */
async function countSamples({ db }: Pick<Deps, 'db'>): Promise<About['samples']> {
  const { rows } = await sql<{ kind: string; sample: number; all: number }>`
    select kind, count(*) filter (where sample) as sample, count(*) as all from (
      select 'areas' as kind, sample from areas where retired_at is null
      union all select 'places', sample from places where retired_at is null
      union all select 'offerings', sample from offerings where retired_at is null
      union all select 'marketSeries', sample from market_series where retired_at is null
      union all select 'matters', sample from matters where retired_at is null
      union all select 'notices', sample from notices where retired_at is null
    ) shown group by kind order by kind`.execute(db)
  return Object.fromEntries(rows.map(({ kind, sample, all }) => [kind, { sample, all }]))
}

const versionOf = (projectRoot: string): string =>
  (JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version

/** A text of the pack: `about.en` for English where there is one. */
const textOf = ({ texts }: Pack, name: string, language: Language): string =>
  (language === 'en' ? texts[`${name}.en`] : undefined) ?? texts[name] ?? ''

function inWords({ settings }: Pack, language: Language) {
  return {
    name: words(language, settings.name, settings.nameEn),
    districtName: words(language, settings.districtName, settings.districtNameEn),
    cityName: words(language, settings.cityName, settings.cityNameEn),
    owner: words(language, settings.owner, settings.ownerEn),
    filingNumber: settings.filingNumber,
    complaintPhone: settings.complaintPhone,
    attributions: settings.attributions.map(({ title, text, textEn, licence, url }) => ({
      title,
      text: words(language, text, textEn),
      licence,
      url,
    })),
  }
}

/** Who runs this deployment, whom to call, where its data comes from and how much of it is sample data. */
export async function showAbout(deps: Deps, language: Language, now: Date): Promise<About> {
  const { config, content } = deps
  const version = await content.version()
  const [pack, samples, book] = await Promise.all([
    packOf(deps, version),
    content.at(version, 'samples', () => countSamples(deps)),
    openingBook(deps, version),
  ])
  const { hall, centre, bordersNote, bordersNoteEn } = pack.settings
  return {
    ...inWords(pack, language),
    hall: {
      name: words(language, hall.name, hall.nameEn),
      phone: hall.phone,
      hours: hall.hours,
      openNow: book.at({ pack: pack.id, opening_hours: hall.hours }, now).openNow,
    },
    texts: { about: textOf(pack, 'about', language), privacy: textOf(pack, 'privacy', language) },
    samples,
    map: {
      centre,
      tileUrl: config.mapTiles?.url ?? null,
      tileAttribution: config.mapTiles?.attribution ?? null,
      bordersNote: words(language, bordersNote, bordersNoteEn),
    },
    signIn: { wechat: config.wechat !== null, demo: config.demo },
    version: await content.at(version, 'app-version', async () => versionOf(config.projectRoot)),
  }
}
