// SPDX-License-Identifier: EUPL-1.2
// Inside the workspace the package is its TypeScript sources; packed it is dist/. npm reads what is
// packed from package.json alone, so that file is exchanged while npm packs, and put back after.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)))
const manifest = join(packageFolder, 'package.json')
const kept = join(packageFolder, 'build', 'package.workspace.json')

/** Puts the manifest of the workspace back, also after a packing that was broken off. */
export function restoreManifest() {
  if (!existsSync(kept)) return
  writeFileSync(manifest, readFileSync(kept))
  rmSync(kept)
}

/**
 * Makes package.json that of the packed form: its `publishConfig`. The scripts stay, so that after
 * a packing that was broken off the next one puts things right.
 */
export function exchangeManifest() {
  const text = readFileSync(manifest, 'utf8')
  const { private: _, publishConfig, ...rest } = JSON.parse(text)
  const { access, ...published } = publishConfig
  mkdirSync(dirname(kept), { recursive: true })
  writeWhole(kept, text)
  const packed = { ...rest, ...published, publishConfig: { access } }
  writeWhole(manifest, `${JSON.stringify(packed, null, 2)}\n`)
}

/** Never half a file, whenever it is broken off. */
function writeWhole(path, text) {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}
