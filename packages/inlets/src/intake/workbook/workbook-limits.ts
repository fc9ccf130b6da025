// SPDX-License-Identifier: EUPL-1.2

const megabyte = 1024 * 1024

/** What a workbook may ask of the machine: bytes, and milliseconds. */
export const workbookLimits = {
  /** The file as it comes. */
  packed: 32 * megabyte,
  /** Its sheets, strings and styles, really unpacked. */
  unpacked: 128 * megabyte,
  /** All sheets together as text. */
  text: 128 * megabyte,
  /** Of the process that reads it, in megabytes. */
  heap: 1024,
  milliseconds: 120_000,
}
