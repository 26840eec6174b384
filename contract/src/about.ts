import * as v from 'valibot'
import { LngLat } from './common.ts'
import { routes } from './route.ts'

export const About = v.object({
  name: v.string(),
  districtName: v.string(),
  cityName: v.string(),
  owner: v.string(),
  /** Number of the filing with the authorities; null until there is one. */
  filingNumber: v.nullable(v.string()),
  hall: v.object({ name: v.string(), phone: v.string(), hours: v.string(), openNow: v.nullable(v.boolean()) }),
  complaintPhone: v.string(),
  attributions: v.array(
    v.object({ title: v.string(), text: v.string(), licence: v.string(), url: v.nullable(v.string()) }),
  ),
  /** Markdown. */
  texts: v.object({ about: v.string(), privacy: v.string() }),
  /** How many rows of the data are samples, by kind: shown so that nobody takes them for facts. */
  samples: v.record(v.string(), v.object({ sample: v.number(), all: v.number() })),
  map: v.object({
    centre: LngLat,
    /** Leaflet template; null draws the schematic map. */
    tileUrl: v.nullable(v.string()),
    tileAttribution: v.nullable(v.string()),
    bordersNote: v.string(),
  }),
  signIn: v.object({ wechat: v.boolean(), demo: v.boolean() }),
  version: v.string(),
})
export type About = v.InferOutput<typeof About>

export const aboutRoutes = routes({
  'GET /v1/about': {
    summary: 'Who runs this, how to reach them, where the data comes from',
    tag: 'about',
    auth: 'none',
    response: About,
    errors: [],
  },
})
