// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Declaration, declarationOf } from './declaration.ts'
import { type Docstring, docstringBefore } from './docstring.ts'

/** One name that the library gives. */
export interface LibraryExport {
  readonly name: string
  /** Below src/, with a slash on every system. */
  readonly file: string
  /** The folder: the subject. */
  readonly subject: string
  readonly declaration: Declaration
  readonly docstring: Docstring
}

const empty: Docstring = { text: '', parameters: [], throws: [], returns: [], examples: [] }

export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Every name of src/index.ts with what its source says about it, in the order given there. */
export function readLibrary(): readonly LibraryExport[] {
  const index = readFileSync(join(packageFolder, 'src', 'index.ts'), 'utf8')
  const found: LibraryExport[] = []
  for (const [, names = '', file = ''] of index.matchAll(
    /export (?:type )?\{([^}]*)\} from '\.\/([^']+)'/g,
  )) {
    const source = readFileSync(join(packageFolder, 'src', file), 'utf8').replaceAll('\r\n', '\n')
    for (const name of names.split(',').map((one) => one.trim().replace(/^type /, ''))) {
      if (name === '') continue
      const declaration = declarationOf(source, name)
      if (declaration === undefined) throw new Error(`${file} does not declare ${name}`)
      const docstring = docstringBefore(source, declaration.at) ?? empty
      found.push({ name, file, subject: dirname(file), declaration, docstring })
    }
  }
  return found
}
