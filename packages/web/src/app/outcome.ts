// SPDX-License-Identifier: EUPL-1.2

/** Where a page tells what became of what was sent; the address ends in it after a form. */
export const outcomeId = 'uitkomst'
