// SPDX-License-Identifier: EUPL-1.2

/** Of zips and workbooks, before any reader sees them. */
export const intakeFaultParameters = {} as const
