// SPDX-License-Identifier: EUPL-1.2
import { anchor, pageOfFunction, questionOf, typeText } from './page-of-function.ts'
import type { LibraryExport } from './read-library.ts'
import { subjects } from './subjects.ts'
import { commonTypes } from './types-used.ts'

/** Every page of docs/ by its file name. */
export function pagesOf(library: readonly LibraryExport[]): ReadonlyMap<string, string> {
  const types = new Map(
    library.filter(isType).map((entry): [string, LibraryExport] => [entry.name, entry]),
  )
  const functions = library.filter((entry) => entry.declaration.kind === 'function')
  const names = new Set(functions.map(({ name }) => name))
  const pages = new Map(
    functions.map((entry): [string, string] => [
      `${entry.name}.md`,
      pageOfFunction(entry, types, names),
    ]),
  )
  pages.set('index.md', indexPage(library))
  pages.set('types.md', typesPage([...types.values()]))
  return pages
}

function isType({ declaration }: LibraryExport): boolean {
  return declaration.kind === 'type'
}

function indexPage(library: readonly LibraryExport[]): string {
  const known = new Set(subjects.map(({ folder }) => folder))
  const others = [...new Set(library.map(({ subject }) => subject))].filter(
    (one) => !known.has(one),
  )
  if (others.length > 0) throw new Error(`no title for src/${others.join(', ')}`)
  const parts = subjects.map(({ folder, title, question }) => {
    const entries = library.filter(({ subject }) => subject === folder)
    const rows = entries.filter(({ declaration }) => declaration.kind === 'function').map(row)
    const more = entries.filter(({ declaration }) => declaration.kind === 'constant')
    if (rows.length === 0) return ''
    const constants = more.map((entry) => `\`${entry.name}\`: ${questionOf(entry)}`)
    const table = ['| function | |', '| --- | --- |', ...rows].join('\n')
    return [`## ${title}`, question, table, ...constants].join('\n\n')
  })
  const start = [
    '# All functions',
    [
      'Numbers in, numbers out: typed arrays go in, an object with named fields comes out.',
      'What the data make impossible is a value with a reason (see [types](types.md)),',
      'what the caller got wrong throws a `ContractError`.',
    ].join(' '),
    subjects
      .filter(({ folder }) => library.some(({ subject }) => subject === folder))
      .map(({ title }) => `[${title}](#${anchor(title)})`)
      .join(' · '),
  ]
  return `${[...start, ...parts].filter((part) => part !== '').join('\n\n')}\n`
}

function row(entry: LibraryExport): string {
  return `| [${entry.name}](${entry.name}.md) | ${questionOf(entry)} |`
}

function typesPage(types: readonly LibraryExport[]): string {
  const common = types.filter(({ name }) => commonTypes.has(name))
  const parts = common
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((type) => [`## ${type.name}`, typeText(type)])
  const intro = [
    '[All functions](index.md). The types that many functions share;',
    'those of one function stand on its page.',
  ].join(' ')
  return `${['# Types', intro, ...parts].join('\n\n')}\n`
}
