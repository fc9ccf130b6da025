// SPDX-License-Identifier: EUPL-1.2
// npm test [FILE...]: every test of every package, then those of the pages in a real browser.
// Ends with the line "N passed, N failed, N skipped" and exits 1 when one failed.
import { globSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'
import { requireChromium } from './chromium.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const asked = process.argv.slice(2)
const patterns = [
  'packages/*/src/**/*.test.ts',
  'packages/*/app/**/*.test.ts',
  'packages/*/example/**/*.test.ts',
  'packages/*/conformance/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/**/*.test.ts',
]
const files = asked.length > 0 ? asked : globSync(patterns).toSorted()

// Whoever asks for a test of figures need not have a browser.
if (files.some((file) => file.replaceAll('\\', '/').includes('tests/pages/'))) {
  try {
    process.env['BEREIK_CHROMIUM'] = requireChromium()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

// The pages are tested as they are served: built.
const { buildWeb } = await import('../packages/web/src/build.ts')
await buildWeb()

const counts = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const stream = run({ files, concurrency: 2, timeout: 300_000 })
stream.on('test:pass', (data) => {
  if (data.details.type === 'suite') return
  if (data.skip !== undefined && data.skip !== false) counts.skipped += 1
  else counts.passed += 1
})
stream.on('test:fail', (data) => {
  if (data.details.type === 'suite') return
  counts.failed += 1
  failures.push(`${data.file ?? ''}: ${data.name}`)
})
stream.compose(spec).pipe(process.stdout)
stream.on('end', () => {
  process.on('exit', () => {
    for (const failure of failures) writeFileSync(1, `failed: ${failure}\n`)
    writeFileSync(
      1,
      `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
    )
  })
  const ran = counts.passed + counts.failed + counts.skipped
  process.exitCode = counts.failed > 0 || ran === 0 ? 1 : 0
})
