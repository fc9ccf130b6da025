// SPDX-License-Identifier: EUPL-1.2

/** Of files that owners of accounts download, other than those of Meta. */
export const ownerFaultParameters = {} as const
