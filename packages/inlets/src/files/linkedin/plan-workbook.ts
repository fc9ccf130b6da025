// SPDX-License-Identifier: EUPL-1.2
import type { TextRow } from '../../text/sample.ts'
import { planDays } from './plan-days.ts'
import { planPosts } from './plan-posts.ts'
import { planTrait } from './plan-trait.ts'
import { isSheetsText, splitSheets } from './sheet-sections.ts'
import type { TablePlan, Workbook } from './table-plan.ts'

export interface WorkbookPlan {
  readonly workbook: Workbook
  readonly tables: readonly TablePlan[]
  /** True for a text of several sheets, false for one table by itself. */
  readonly several: boolean
}

/** What the first rows of a file tell: which workbook of LinkedIn it is, null for none. */
export function planWorkbook(rows: readonly TextRow[]): WorkbookPlan | null {
  const several = isSheetsText(rows[0])
  const sections = splitSheets(rows)
  const parts = sections.flatMap(({ at, rows: own }) => planTrait(own, several ? at : 0) ?? [])
  const withTraits = parts.length >= 3
  const tables = sections.flatMap((section) => {
    const plan = planTable(section.rows, several ? section.at : 0, !withTraits)
    return plan === null ? [] : [plan]
  })
  const workbook = workbookOf(tables)
  return workbook === null ? null : { workbook, tables, several }
}

/** What one sheet holds; null when it is none of LinkedIn's. */
export function planTable(rows: readonly TextRow[], at: number, alone: boolean): TablePlan | null {
  return planPosts(rows) ?? planDays(rows, alone) ?? planTrait(rows, at)
}

function workbookOf(tables: readonly TablePlan[]): Workbook | null {
  for (const plan of tables) {
    if (plan.table === 'posts') return 'content'
    if (plan.table === 'days') return plan.workbook
  }
  // Sheets of traits alone: their words must tell, a table of two columns is anybody's.
  const named = tables.find((plan) => plan.table === 'trait' && plan.layer !== null)
  return named?.table === 'trait' && named.trait !== null ? named.layer : null
}
