// SPDX-License-Identifier: EUPL-1.2
import * as fs from 'node:fs'

/** What the keys of pseudonyms ask of a file system, at once: a key is made a few times a year. */
export interface KeyDisk {
  makeFolder(path: string): void
  list(folder: string): readonly string[]
  read(path: string): Uint8Array
  /** A new file, readable by its owner alone, synced. Fails when it is there already. */
  write(path: string, bytes: Uint8Array): void
  rename(from: string, to: string): void
  /** Makes renames and removals in this folder outlive a power cut. */
  syncFolder(path: string): void
  /** Removing what is not there is no error. */
  remove(path: string): void
}

/** The file system of this machine. */
export const nodeKeyDisk: KeyDisk = {
  makeFolder: (path) => fs.mkdirSync(path, { recursive: true, mode: 0o700 }),
  list: (folder) => fs.readdirSync(folder),
  read: (path) => fs.readFileSync(path),
  write: (path, bytes) => {
    const file = fs.openSync(path, 'wx', 0o600)
    try {
      fs.writeFileSync(file, bytes)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
  },
  rename: (from, to) => fs.renameSync(from, to),
  syncFolder: (path) => {
    // Windows cannot open a folder; there a rename is durable by itself.
    if (process.platform === 'win32') return
    const folder = fs.openSync(path, 'r')
    try {
      fs.fsyncSync(folder)
    } finally {
      fs.closeSync(folder)
    }
  },
  remove: (path) => fs.rmSync(path, { force: true }),
}
