// SPDX-License-Identifier: EUPL-1.2
import type { ColumnId } from '../language/figures-columns.ts'
import type { Cell } from './csv.ts'

/** A table on its way to a file, with the columns its codebook has to explain. */
export interface DataTable {
  readonly name: string
  readonly columns: readonly ColumnId[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
