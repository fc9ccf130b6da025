// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from '../../fault-codes.ts'
import { LineCutter } from '../../json/json-lines.ts'
import type { Sample } from '../../text/sample.ts'
import type { PlatformId } from '../../vocabulary.ts'
import type { Opening } from '../file-reader.ts'
import type { CaptureKind } from './capture-kind.ts'
import { kindOfSource } from './capture-kinds.ts'
import { CaptureLines } from './capture-line.ts'

export const kind = 'zeeschuimer'
export const version = 1

/** What the first lines tell. */
interface Gathered {
  readonly platforms: Set<PlatformId>
  readonly parts: Set<string>
  /** Platforms that are not read, by name; `?` those nobody knows. */
  readonly others: Set<string>
}

/** Knows a capture by its first lines; some of them may be broken. */
export function recogniseCapture({ text }: Sample): Opening | null {
  const start = text.trimStart()
  if (!start.startsWith('{')) return isListOfCaptures(start) ? refused('capture-is-list', {}) : null
  const found = gather(text)
  const [platform] = found.platforms
  if (platform !== undefined) {
    return {
      state: 'recognised',
      recognition: {
        kind,
        reader: `${kind}@${version}`,
        platform,
        platformAssumed: false,
        parts: [...found.parts],
        persons: true,
      },
    }
  }
  const [other] = found.others
  return other === undefined ? null : refused('capture-platform-not-read', { platform: other })
}

function gather(text: string): Gathered {
  const gathered = {
    platforms: new Set<PlatformId>(),
    parts: new Set<string>(),
    others: new Set<string>(),
  }
  const lines = new CaptureLines()
  const cutter = new LineCutter()
  cutter.feed(Buffer.from(text), true)
  while (cutter.next()) {
    const message = cutter.isBlank() ? null : lines.read(cutter)
    if (message === null) continue
    const found = message.kind ?? ('code' in message ? message.parameters['platform'] : null)
    if (found !== null && found !== undefined) add(gathered, found)
  }
  // One line may be longer than the head.
  const source = sourceOf.exec(text)?.[1]
  if (gathered.platforms.size + gathered.others.size === 0 && source !== undefined) {
    add(gathered, kindOfSource(source))
  }
  return gathered
}

function add({ platforms, parts, others }: Gathered, kindOrName: CaptureKind | string): void {
  if (typeof kindOrName === 'string') {
    others.add(kindOrName)
    return
  }
  platforms.add(kindOrName.platform)
  parts.add(kindOrName.part)
}

const sourceOf = /^\s*\{.{0,400}?"source_platform"\s*:\s*"([\w.-]{1,40})"/s

/** Some programs save all lines as one list, which can only be read as a whole. */
function isListOfCaptures(start: string): boolean {
  return /^\[\s*\{/.test(start) && start.slice(0, 4000).includes('"source_platform"')
}

function refused(code: FaultCode, parameters: Readonly<Record<string, string>>): Opening {
  return { state: 'unrecognised', fault: { code, line: null, parameters } }
}
