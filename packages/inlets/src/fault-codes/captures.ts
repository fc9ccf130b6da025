// SPDX-License-Identifier: EUPL-1.2

/** Of research captures. */
export const captureFaultParameters = {
  // A table that tells of persons, as the identity filter left it.
  'row-tells-nothing': [],
  'row-not-understood': [],
  'file-not-filtered': [],
  'source-not-a-platform': [],
  // A capture: one line of JSON a post.
  'capture-is-list': [],
  'capture-platform-not-read': ['platform'],
  'capture-line-not-understood': [],
  'json-not-valid': [],
  'json-too-deep': [],
} as const
