// SPDX-License-Identifier: EUPL-1.2
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const serverFileSchema = z.object({
  address: z.url(),
  token: z.string().min(32),
  pid: z.int(),
})

/** Where the server of a data folder listens, and the word that lets its owner's commands in. */
export type ServerFile = z.infer<typeof serverFileSchema>

const pathOf = (dataDir: string) => join(dataDir, 'server.json')

/** Null when there is none, or one that makes no sense. Whether it is stale, the folder's lock tells. */
export async function readServerFile(dataDir: string): Promise<ServerFile | null> {
  const text = await readFile(pathOf(dataDir), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return serverFileSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Readable by the owner alone, and whole from the first moment it is seen. */
export async function writeServerFile(dataDir: string, file: ServerFile): Promise<void> {
  const fresh = `${pathOf(dataDir)}.${file.pid}.new`
  await rm(fresh, { force: true })
  await writeFile(fresh, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  await rename(fresh, pathOf(dataDir))
}

export async function removeServerFile(dataDir: string): Promise<void> {
  await rm(pathOf(dataDir), { force: true })
}
