// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Language } from '../language/catalogue.ts'
import { commandFault, systemReason } from './command-fault.ts'

/**
 * What a mapping.json says; the API judges it.
 *
 * @throws CommandFault when there is no such file, or no JSON in it
 */
export async function readMappingFile(file: string, language: Language): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = systemReason(error)
    const code = reason === 'ENOENT' ? 'file-missing' : 'file-unreadable'
    throw commandFault(2, code, { file, reason }, language)
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw commandFault(2, 'mapping-file-no-json', { file }, language)
  }
}
