// SPDX-License-Identifier: EUPL-1.2

/** Of research captures. */
export const captureFaultParameters = {} as const
