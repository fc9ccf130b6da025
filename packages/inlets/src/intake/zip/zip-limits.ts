// SPDX-License-Identifier: EUPL-1.2

/** What a zip may ask of the machine. Sizes in bytes. */
export interface ZipLimits {
  /** Everything in the directory, folders and hidden files too. */
  readonly entries: number
  /** Files that are handed on. */
  readonly members: number
  /** All members together, unpacked. */
  readonly unpacked: number
  /** Unpacked over packed length. Deflate stops at 1032; the densest real tables stay below 100. */
  readonly ratio: number
  /** Up to this unpacked length no ratio is too high: a short table of zeros is no bomb. */
  readonly small: number
}

const megabyte = 1024 * 1024

export const zipLimits: ZipLimits = {
  entries: 20_000,
  members: 1000,
  unpacked: 65_536 * megabyte,
  ratio: 200,
  small: 16 * megabyte,
}
