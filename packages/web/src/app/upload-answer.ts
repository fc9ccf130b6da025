// SPDX-License-Identifier: EUPL-1.2

export interface UploadFault {
  /** The field or the file it is about; null: the form as a whole. */
  readonly where: string | null
  /** What is wrong and what to do, in whole sentences. */
  readonly text: string
}

/** What the API says to a form with files. */
export interface UploadAnswer {
  /** The files that were taken in, also when another one was refused. */
  readonly brought: readonly { readonly id: string; readonly file: string }[]
  readonly faults: readonly UploadFault[]
}

/** Reads the accounts of the files, or the problem, out of the API's JSON; anything else is neither. */
export function readUploadAnswer(json: unknown): UploadAnswer {
  const imports = Array.isArray(json) ? json : partOf(json, 'imports')
  return {
    brought: listOf(imports).flatMap((one) => {
      const [id, file] = [partOf(one, 'id'), partOf(one, 'file')]
      return typeof id === 'string' && typeof file === 'string' ? [{ id, file }] : []
    }),
    faults: listOf(partOf(json, 'errors')).map((one) => {
      const where = partOf(one, 'where')
      const words = [partOf(one, 'message'), partOf(one, 'fix')]
      return {
        where: typeof where === 'string' && where !== '' ? where : null,
        text: words.filter((word) => typeof word === 'string' && word !== '').join(' '),
      }
    }),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
