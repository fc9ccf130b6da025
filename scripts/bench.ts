// SPDX-License-Identifier: EUPL-1.2
// npm run bench [NAME...]: the figures that the issues name, measured in one run on this machine.
// Without a name all of them; docs/bench.md keeps what was measured, with machine and date.
import { cpus, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const benches: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  import: () => import('./bench/import.ts'),
  inlets: () => import('./bench/inlets.ts'),
  stores: () => import('./bench/stores.ts'),
  server: () => import('./bench/server.ts'),
  statistics: () => import('./bench/statistics.ts'),
  coverage: () => import('./bench/coverage.ts'),
}

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(
    `No bench called ${unknown.join(', ')}. There is: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(2)
}

const memory = (totalmem() / 2 ** 30).toFixed(0)
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`)
console.log(`${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, ${memory} GiB memory`)
for (const [name, load] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n## ${name}\n`)
  const { run } = await load()
  await run()
}
