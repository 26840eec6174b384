import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import setUpCluster from '../../server/test/global-setup.ts'
import { aPerson, pagesOf } from '../browser/app-pages'
import { SERVED_URL } from './address'
import { startServedApp, type ServedApp } from './served-app'

declare global {
  var servedApp: ServedApp | undefined
}

/** A photo as a phone would take it, for those who attach one. */
async function makePhoto(): Promise<string> {
  const file = path.join(os.tmpdir(), `zhuiguang-photo-${process.pid}.jpg`)
  await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f4f3f' } })
    .jpeg()
    .toFile(file)
  return file
}

/** One served app for the tests of the built mini-program and of the browser. */
export default async function setUp(): Promise<void> {
  await setUpCluster()
  process.env.TEST_PHOTO = await makePhoto()
  globalThis.servedApp = await startServedApp()
  // the mini-program's world has no fetch of its own, so its person is made here
  const person = await aPerson(SERVED_URL, 'resident-77')
  process.env.TEST_PERSON = JSON.stringify(person)
  process.env.TEST_PAGES = JSON.stringify(await pagesOf(SERVED_URL, person))
}
