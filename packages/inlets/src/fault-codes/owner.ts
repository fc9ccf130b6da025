// SPDX-License-Identifier: EUPL-1.2

/** Of files that owners of accounts download, other than those of Meta. */
export const ownerFaultParameters = {
  // A cell.
  'day-not-understood': ['cell'],
  'day-without-year': ['cell'],
  'date-order-open': ['cell'],
  'number-mark-open': ['column', 'cell'],
  'platform-not-known': ['cell'],
  'platform-not-told': [],
  // A table.
  'days-out-of-order': [],
  'table-too-long': ['most'],
  'class-twice': ['cell'],
  'parts-add-up-too-high': ['percent'],
  'parts-add-up-too-low': ['percent'],
  'class-not-known': ['cell'],
  'figure-columns-missing': [],
  // Files of a platform that Bereik knows and does not need.
  'meta-formats-not-needed': [],
  'tiktok-hours-not-needed': [],
  'youtube-chart-not-needed': [],
  'youtube-periods-not-days': ['cell'],
  'youtube-tab-not-needed': ['tab'],
} as const
