// SPDX-License-Identifier: EUPL-1.2

/** Where a page tells what became of what was sent; the address ends in it after a form. */
export const outcomeId = 'uitkomst'

/** Where the page of a file asks what the file does not tell. */
export const answersId = 'antwoorden'

/** Where the page of files tells how to download them. */
export const downloadId = 'ophalen'

/** Where the page of files takes them in. */
export const bringId = 'brengen'
