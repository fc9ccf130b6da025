// SPDX-License-Identifier: EUPL-1.2

/** Of research captures. */
export const captureFaultParameters = {
  // A table that tells of persons, as the identity filter left it.
  'row-tells-nothing': [],
  'row-not-understood': [],
  'file-not-filtered': [],
} as const
