// SPDX-License-Identifier: EUPL-1.2
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'

/** A file being written. */
export interface OutputFile {
  write(bytes: Uint8Array): Promise<unknown>
  sync(): Promise<void>
  close(): Promise<void>
}

/** A file that is read at any place. */
export interface InputFile {
  /** Exactly these bytes; fewer only at the end. */
  read(position: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** What the folder archive asks of a file system. Errors are those of Node, with their `code`. */
export interface Disk {
  makeFolder(path: string): Promise<void>
  /** Fails when the file is there already. Readable by the owner alone. */
  create(path: string): Promise<OutputFile>
  rename(from: string, to: string): Promise<void>
  /** Makes renames and removals in this folder outlive a power cut. */
  syncFolder(path: string): Promise<void>
  remove(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  read(path: string): Promise<Uint8Array>
  stream(path: string): AsyncIterable<Uint8Array>
  openAt(path: string): Promise<InputFile>
}

/** The file system of this machine. */
export const nodeDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  create: async (path) => {
    const handle = await open(path, 'wx', 0o600)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename,
  syncFolder: async (path) => {
    // Windows cannot open a folder; there a rename is durable by itself.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  remove: (path) => rm(path, { force: true }),
  list: (folder) => readdir(folder),
  read: (path) => readFile(path),
  openAt: async (path) => {
    const handle = await open(path, 'r')
    return {
      read: async (position, length) => {
        const bytes = Buffer.allocUnsafe(length)
        let size = 0
        for (;;) {
          const { bytesRead } = await handle.read(bytes, size, length - size, position + size)
          size += bytesRead
          if (bytesRead === 0 || size === length) return bytes.subarray(0, size)
        }
      },
      close: () => handle.close(),
    }
  },
  stream: async function* (path) {
    const handle = await open(path, 'r')
    try {
      for (;;) {
        const piece = Buffer.allocUnsafe(256 * 1024)
        const { bytesRead } = await handle.read(piece, 0, piece.length)
        if (bytesRead === 0) return
        yield piece.subarray(0, bytesRead)
      }
    } finally {
      await handle.close()
    }
  },
}
