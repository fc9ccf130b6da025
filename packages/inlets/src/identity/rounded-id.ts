// SPDX-License-Identifier: EUPL-1.2

const shape = /^\d(?:[.,]\d+)?E\+\d+$/i

/** Whether Excel rounded a long number (`1.7E+18`): many ids become this one. */
export function isRounded(id: string): boolean {
  return id.length < 24 && shape.test(id)
}
