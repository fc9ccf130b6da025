// SPDX-License-Identifier: EUPL-1.2

/** Of zips and workbooks, before any reader sees them, and of the sheets of LinkedIn. */
export const intakeFaultParameters = {
  // No text, and not to be opened either.
  'file-is-packed': [],
  'file-is-document': [],
  'rows-in-one-column': [],
  // A zip as a whole.
  'zip-cut-off': [],
  'zip-damaged': [],
  'zip-bomb': [],
  'zip-empty': [],
  'zip-too-many-files': ['limit'],
  'zip-too-deep': [],
  // A file in a zip.
  'member-locked': [],
  'member-packed-unknown': [],
  'member-damaged': [],
  // A workbook.
  'workbook-locked': [],
  'workbook-damaged': [],
  'workbook-empty': [],
  'workbook-too-large': ['megabytes'],
  'workbook-unsafe': [],
  // Sheets of LinkedIn.
  'file-of-competitors': [],
  'sheet-not-understood': ['sheet'],
  'class-missing': [],
  'post-twice': ['id'],
} as const
