// SPDX-License-Identifier: EUPL-1.2

import { captureFaultParameters } from './fault-codes/captures.ts'
import { intakeFaultParameters } from './fault-codes/intake.ts'
import { mappingFaultParameters } from './fault-codes/mapping.ts'
import { ownerFaultParameters } from './fault-codes/owner.ts'

/** Every code a reader gives, with the parameters its words may use. */
export const faultParameters = {
  // The file is not one we can open, or not one we know.
  'file-empty': [],
  'file-is-zip': [],
  'file-is-workbook': [],
  'file-is-picture': [],
  'file-is-web-page': [],
  'file-is-binary': [],
  'file-not-recognised': ['firstLine'],
  'metric-not-known': ['title'],
  'post-id-column-missing': [],
  'counter-columns-missing': [],
  // The file is known, and nothing of it may be kept.
  'file-cut-off': [],
  'number-became-date': ['cell'],
  'shares-add-up-too-high': ['percent'],
  'shares-add-up-too-low': ['percent'],
  'share-negative': ['cell'],
  'share-above-hundred': ['cell'],
  // A row is broken as text.
  'quote-not-closed': [],
  'quote-misplaced': [],
  'row-too-long': [],
  'too-many-cells': [],
  'nul-bytes': [],
  'row-incomplete': ['found', 'expected'],
  'row-too-wide': ['found', 'expected'],
  // A block or table of an audience file or a daily series.
  'block-not-understood': ['title'],
  'block-too-long': ['title'],
  'block-of-which-platform': ['title'],
  'table-twice': ['title'],
  'table-refused': ['culprit'],
  'gender-not-known': ['heading'],
  'gender-twice': ['heading'],
  'gender-column-missing': ['heading'],
  'age-not-known': ['cell'],
  'age-twice': ['cell'],
  'names-and-values-differ': ['names', 'values'],
  // A cell.
  'value-missing': ['column'],
  'not-a-number': ['column', 'cell'],
  'negative-count': ['column', 'cell'],
  'date-not-understood': ['cell'],
  'date-in-future': ['date'],
  'day-twice': ['date'],
  // A post.
  'post-id-missing': [],
  'post-id-rounded': ['cell'],
  'post-id-not-understood': ['cell'],
  'row-of-one-day': ['date'],
  'columns-disagree': ['column', 'first', 'second'],
  'audience-above-total': ['sum', 'total'],
  ...intakeFaultParameters,
  ...ownerFaultParameters,
  ...captureFaultParameters,
  ...mappingFaultParameters,
} as const

/** Code of a fault; the parameters of each are in `faultParameters`. */
export type FaultCode = keyof typeof faultParameters
