// SPDX-License-Identifier: EUPL-1.2
import { type CellShape, patternShape } from '../../identity/filter-shapes.ts'
import type { Identity } from '../../identity/identity.ts'
import type { PlacedMapping } from './place-mapping.ts'
import { namesPersons, shapeOf } from './preview/column-shape.ts'

/** Whose the rows of a mapped file are. */
export interface Authorship {
  /**
   * `author`: a column says it row by row. `own`: posts, and the file names no persons: all are the
   * municipality's own. `unsure`: posts in a file that seems to name persons in a column that was
   * not mapped: texts are redacted and addresses dropped.
   */
  readonly by: 'author' | 'own' | 'unsure'
  /** Places of the columns that say it. */
  readonly authors: readonly number[]
  readonly identity: Identity
  /** What may be kept of a column with the name of an own account. */
  readonly accountFits: CellShape
}

const nameShape = patternShape(/^(?=.*\p{L})@?[^@]{1,200}$/u, 400)

export function authorshipOf(placed: PlacedMapping, identity: Identity): Authorship {
  const { mapping } = placed
  const toldOwn: CellShape = (bytes, start, end) =>
    identity.isOwn(mapping.platform, bytes.toString('utf8', start, end).trim())
  const author = placed.placeOf('author')
  if (author !== null) return { by: 'author', authors: [author], identity, accountFits: toldOwn }
  if (mapping.rows === 'reactions') {
    return { by: 'unsure', authors: [], identity, accountFits: toldOwn }
  }
  if (seemsToNamePersons(placed)) {
    return { by: 'unsure', authors: [], identity, accountFits: toldOwn }
  }
  // Every row is own: whatever stands in the column that is never empty stands for its author.
  const own: Identity = { ...bound(identity), isOwn: () => true }
  const id = placed.placeOf('post-id') ?? placed.placeOf('permalink')
  return { by: 'own', authors: id === null ? [] : [id], identity: own, accountFits: nameShape }
}

function bound(identity: Identity): Identity {
  return {
    pseudonym: (space, platform, id, year) => identity.pseudonym(space, platform, id, year),
    isOwn: (platform, id) => identity.isOwn(platform, id),
  }
}

const mostAccounts = 10
const rowsWeighed = 500

/** Whether a column that was not mapped, or was mapped as the own account, seems to name persons. */
function seemsToNamePersons({ mapping, table, places }: PlacedMapping): boolean {
  const rows = table.rows.slice(0, rowsWeighed)
  const mapped = new Map(places.map((at, index) => [at, mapping.columns[index]?.is]))
  return table.headings.some((heading, at) => {
    const is = mapped.get(at)
    if (is !== undefined && is !== 'account') return false
    const cells = rows.map((row) => row.cells[at] ?? '')
    const shape = shapeOf(cells)
    if (is === undefined) return namesPersons(heading, shape, cells)
    return namesPersons(heading, shape, []) || new Set(cells).size > mostAccounts
  })
}
