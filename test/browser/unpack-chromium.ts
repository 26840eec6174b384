import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const require = createRequire(join(resolve(), 'package.json'))
const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts')
const cache = resolve('node_modules/.cache/chromium')

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(cache, 'font-cache')}</cachedir>
</fontconfig>
`

/**
 * Unpacks the Chromium that npm brings (Linux x64), once, with the libraries it needs and a font that has Chinese.
 * @returns the program and the environment it runs in
 */
export function unpackChromium(): { program: string; env: Record<string, string> } {
  if (!existsSync(cache)) {
    mkdirSync(dirname(cache), { recursive: true })
    const part = mkdtempSync(`${cache}-`)
    unpackInto(part)
    writeFileSync(join(part, 'fonts.conf'), fontsConf)
    try {
      renameSync(part, cache)
    } catch {
      // another process was faster: its copy is as good
      rmSync(part, { recursive: true, force: true })
    }
  }
  const env = { HOME: cache, LD_LIBRARY_PATH: join(cache, 'al2023/lib'), FONTCONFIG_FILE: join(cache, 'fonts.conf') }
  return { program: join(cache, 'chromium'), env }
}

/** The package unpacks into the folder for temporary files, so it runs in a process that has one of its own. */
function unpackInto(folder: string): void {
  // told that it runs where no library is installed, it brings its own
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], { env })
}
