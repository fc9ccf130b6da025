// SPDX-License-Identifier: EUPL-1.2
// Runs before npm pack: makes dist/ (JavaScript and types) and the package.json of the packed form.
// Plain JavaScript, for it runs under whatever Node came with npm.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { exchangeManifest, packageFolder, restoreManifest } from './manifest.mjs'

const dist = join(packageFolder, 'dist')

function compile() {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
  const project = join(packageFolder, 'tsconfig.publish.json')
  const command = [join(typescript, 'bin', 'tsc'), '-p', project]
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0
}

/** The compiler leaves the imports of types at the sources, which are not packed. */
function pointTypesAtPackedFiles() {
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const path = join(dist, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll(/((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'))
  }
}

restoreManifest()
rmSync(dist, { recursive: true, force: true })
if (compile()) {
  pointTypesAtPackedFiles()
  exchangeManifest()
} else {
  process.exitCode = 1
}
