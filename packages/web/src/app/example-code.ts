// SPDX-License-Identifier: EUPL-1.2

/** The made-up municipality of a new installation. */
export const exampleCode = 'GM9999'
