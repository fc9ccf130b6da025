// SPDX-License-Identifier: EUPL-1.2

declare const released: unique symbol

/**
 * Something that passed the disclosure gate (method, section 9). Doors accept nothing else, so a
 * raw count does not compile there. Only disclosure-gate.ts makes one.
 */
export type Releasable<T> = T & { readonly [released]: true }
