// SPDX-License-Identifier: EUPL-1.2
// npm run check: types, lint, format, the ladder of rooms and packages, dead code.
// Ends with "checks: N passed, N failed" and exits 1 when one failed.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const checks: readonly { name: string; command: readonly [string, ...string[]] }[] = [
  { name: 'types', command: [bin('tsc'), '-b'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [bin('biome'), 'ci', '--reporter=summary'] },
  { name: 'ladder', command: [bin('depcruise'), '--output-type', 'err-long', 'packages'] },
  { name: 'dead code', command: [bin('knip')] },
]

// Some of these start whatever `node` comes first on the PATH, which may be too old for them.
const PATH = [bin(''), process.env['PATH']].join(delimiter)
const env = { ...process.env, PATH }

const failed: string[] = []
for (const { name, command } of checks) {
  const started = Date.now()
  const [file, ...args] = command
  const done = spawnSync(file, args, { cwd: root, env, stdio: 'inherit' })
  const ok = done.status === 0
  if (!ok) failed.push(name)
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
}
console.log(`checks: ${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
