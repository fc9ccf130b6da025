// SPDX-License-Identifier: EUPL-1.2

/** Of files that the user mapped. */
export const mappingFaultParameters = {
  // The mapping itself; `at` of the fault tells where in it.
  'mapping-not-understood': [],
  'mapping-version-not-known': ['version'],
  'mapping-value-not-known': ['key', 'value', 'allowed'],
  'mapping-key-not-known': ['key'],
  'mapping-missing-words-invalid': [],
  'mapping-without-columns': [],
  'mapping-heading-not-in-file': ['heading'],
  'mapping-heading-is-data': ['heading'],
  'mapping-column-twice': ['heading'],
  'mapping-field-not-known': ['heading', 'is'],
  'mapping-field-not-of-rows': ['heading', 'is', 'rows'],
  'mapping-field-twice': ['is', 'first', 'second'],
  'mapping-without-id': [],
  'mapping-without-content': [],
  'mapping-without-date': [],
  'mapping-without-figures': [],
  'mapping-time-without-day': ['heading'],
  'mapping-date-order-missing': ['heading'],
  'mapping-number-mark-missing': ['heading'],
  'mapping-platform-missing': [],
  'mapping-of-no-table': [],
  // A row of a mapped file; its cells are not shown, for they may hold anything.
  'mapped-number-not-understood': ['column'],
  'mapped-date-not-understood': ['column'],
  'mapped-date-missing': ['column'],
  'mapped-id-missing': ['column'],
  'mapped-id-not-understood': ['column'],
  'mapped-platform-not-known': ['column'],
} as const
