// SPDX-License-Identifier: EUPL-1.2

/** Where a page tells what became of what was sent; the address ends in it after a form. */
export const outcomeId = 'uitkomst'

/** Where the page of a file asks what the file does not tell. */
export const answersId = 'antwoorden'
