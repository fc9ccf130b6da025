// SPDX-License-Identifier: EUPL-1.2
import type { Column } from './column.ts'
import type { Terms } from './expand-terms.ts'

/** Columns of numbers, named as R names them. */
export interface NamedColumns {
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
}

/**
 * The columns that terms make: factors by treatment coding, or with a column for every level where
 * the term without the factor is not in the model (Chambers and Hastie 1992, section 2.4).
 *
 * @param values per label of a variable what it is worth
 */
export function designColumns(
  { intercept, terms }: Terms,
  values: ReadonlyMap<string, Column>,
  rows: number,
): NamedColumns {
  const names: string[] = intercept ? ['(Intercept)'] : []
  const columns: Float64Array[] = intercept ? [new Float64Array(rows).fill(1)] : []
  const isFactor = (label: string) => {
    const kind = values.get(label)?.kind
    return kind === 'factor' || kind === 'truths'
  }
  const present = new Set(terms.map((term) => term.join('\n')))
  const unbased = intercept ? undefined : terms.find((term) => term.some(isFactor))
  for (const term of terms) {
    const parts = term.map((label) => {
      const rest = term.filter((other) => other !== label).join('\n')
      const first = term === unbased && label === term.find(isFactor)
      const based = !first && (rest === '' || present.has(rest))
      return columnsOf(label, values.get(label), based)
    })
    const product = parts.reduce(crossed)
    names.push(...product.names)
    columns.push(...product.columns)
  }
  return { names, columns }
}

/** @param based whether a factor's first level is left out */
function columnsOf(label: string, column: Column | undefined, based: boolean): NamedColumns {
  if (column === undefined) return { names: [], columns: [] }
  switch (column.kind) {
    case 'numbers':
      return { names: [label], columns: [column.values] }
    case 'columns':
      return { names: column.names.map((name) => label + name), columns: column.columns }
    case 'truths':
      return {
        names: (based ? ['TRUE'] : ['FALSE', 'TRUE']).map((name) => label + name),
        columns: based ? [column.values] : [column.values.map((value) => 1 - value), column.values],
      }
    default: {
      const { codes, levels } = column.factor
      const codesShown = levels.map((_, code) => code).slice(based ? 1 : 0)
      return {
        names: codesShown.map((code) => label + (levels[code] ?? '')),
        columns: codesShown.map((code) => Float64Array.from(codes, (one) => Number(one === code))),
      }
    }
  }
}

/** Every column of `a` times every one of `b`; those of `a` change fastest. */
function crossed(a: NamedColumns, b: NamedColumns): NamedColumns {
  return {
    names: b.names.flatMap((right) => a.names.map((left) => `${left}:${right}`)),
    columns: b.columns.flatMap((right) =>
      a.columns.map((left) => left.map((value, row) => value * right[row])),
    ),
  }
}
