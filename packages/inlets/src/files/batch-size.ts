// SPDX-License-Identifier: EUPL-1.2

/**
 * Rows of one batch at most, in readers of files with millions of them. With larger batches so many
 * records are alive at once that V8 takes them for objects that last, and clears them away at twice
 * the cost.
 */
export const mostInBatch = 128
