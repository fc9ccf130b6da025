// SPDX-License-Identifier: EUPL-1.2

/** Of files that the user mapped. */
export const mappingFaultParameters = {} as const
