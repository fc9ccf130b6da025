// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from '../../fault-codes.ts'
import type { LineCutter } from '../../json/json-lines.ts'
import { JsonPicker } from '../../json/json-picker.ts'
import {
  captureTree,
  envelopeSlots,
  envelopeTop,
  itemTop,
  type SlottedKind,
} from './capture-kinds.ts'
import { type CaptureMessage, kindOf, readMessage } from './capture-message.ts'

export interface LineFault {
  readonly code: FaultCode
  readonly parameters: Readonly<Record<string, string>>
  /** What a line of a rendition says it was, though it was rejected. */
  readonly kind?: SlottedKind
}

/** Why a line that a rendition tells of was rejected. Others are told anew while reading. */
const tellable = [
  'json-not-valid',
  'json-too-deep',
  'row-too-long',
  'nul-bytes',
  'capture-line-not-understood',
] as const satisfies readonly FaultCode[]

/** Makes something of lines, one at a time. */
export class CaptureLines {
  readonly picker = new JsonPicker(captureTree)

  /** What the line tells, or why nothing of it can be used. The picker holds its values. */
  read(cutter: LineCutter): CaptureMessage | LineFault {
    if (cutter.isTooLong) return { code: 'row-too-long', parameters: {} }
    const { picker } = this
    const { bytes, from, to } = cutter
    let state = picker.pick(bytes, from, to, envelopeTop)
    if (state === 'valid' && !picker.isContainer(envelopeSlots.item)) {
      // A rendition tells of some lines no more than why they were rejected.
      const kind = kindOf(picker)
      if (typeof kind === 'string') return notRead(kind)
      const rejected = picker.text(envelopeSlots.rejected)
      if (rejected !== null) return toldFault(rejected, kind)
      state = picker.pick(bytes, from, to, itemTop)
    }
    if (state === 'too-deep') return { code: 'json-too-deep', parameters: {} }
    if (state === 'not-valid') {
      const nul = bytes.subarray(from, to).includes(0)
      return { code: nul ? 'nul-bytes' : 'json-not-valid', parameters: {} }
    }
    const kind = kindOf(picker)
    if (typeof kind === 'string') return notRead(kind)
    const message = kind === null ? null : readMessage(picker, kind)
    return message !== null && (message.id !== null || message.text !== null)
      ? message
      : { code: 'capture-line-not-understood', parameters: {} }
  }
}

function notRead(platform: string): LineFault {
  return { code: 'capture-platform-not-read', parameters: { platform } }
}

function toldFault(told: string, kind: SlottedKind | null): LineFault {
  const code = tellable.find((known) => known === told) ?? 'capture-line-not-understood'
  return kind === null ? { code, parameters: {} } : { code, parameters: {}, kind }
}
