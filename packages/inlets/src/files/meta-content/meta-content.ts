// SPDX-License-Identifier: EUPL-1.2
import { dayAfter } from '../../dates/calendar.ts'
import type { Fault } from '../../fault.ts'
import type { Batch, ReadRow, Recognition, RejectedRow } from '../../record.ts'
import type { Utf8Text } from '../../text/decode.ts'
import type { Sample } from '../../text/sample.ts'
import { scanChunks } from '../../text/scan-rows.ts'
import { mostInBatch } from '../batch-size.ts'
import {
  type Conclusion,
  type FileReader,
  type Opening,
  type ReadOptions,
  refuse,
} from '../file-reader.ts'
import { namesPersonColumn } from '../person-columns.ts'
import { type ContentPlan, planContent } from './content-plan.ts'
import { PostReader } from './read-post.ts'

const kind = 'meta-content'
const version = 3

/** Content exports of Meta Business Suite (Insights > Content): posts, reels, videos. */
export const metaContent: FileReader = { kind, version, recognise, read }

const mostUnknownNamed = 40

function recognise(sample: Sample): Opening | null {
  const plan = planContent(sample)
  if (plan === null) return null
  const { fields, counters } = plan
  const place = ['published-at', 'permalink', 'account-id'] as const
  const placed = place.filter((field) => fields.has(field)).length
  const line = plan.headerLine
  if (placed === 0 || fields.size + counters.length < 4) return null
  if (plan.unknown.some(namesPersonColumn)) return null
  if (!fields.has('post-id')) {
    return {
      state: 'unrecognised',
      fault: { code: 'post-id-column-missing', line, parameters: {} },
    }
  }
  if (counters.length === 0 && plan.audience.length === 0) {
    return {
      state: 'unrecognised',
      fault: { code: 'counter-columns-missing', line, parameters: {} },
    }
  }
  return { state: 'recognised', recognition: recognitionOf(plan) }
}

function recognitionOf(plan: ContentPlan): Recognition {
  const parts = ['posts', ...plan.counters.map(({ metric }) => metric)]
  if (plan.audience.length > 0) parts.push('audience')
  const unknown = plan.unknown.slice(0, mostUnknownNamed)
  return {
    kind,
    reader: `${kind}@${version}`,
    platform: plan.platform,
    platformAssumed: false,
    parts,
    ...(unknown.length > 0 ? { unknown } : {}),
    ...(plan.readings.length > 0 ? { readings: plan.readings } : {}),
    ...(plan.open.length > 0 ? { open: plan.open } : {}),
  }
}

async function* read(
  _recognition: Recognition,
  sample: Sample,
  text: Utf8Text,
  options: ReadOptions,
): AsyncGenerator<Batch, Conclusion> {
  const plan = planContent(sample, options)
  if (plan === null)
    return refuse({
      code: 'file-not-recognised',
      line: null,
      parameters: { firstLine: sample.firstLine },
    })
  const posts = new PostReader(plan, dayAfter(options.today))
  let refusal: Fault | null = null
  let line = 1
  for await (const scanner of scanChunks(sample, text)) {
    let rows: ReadRow[] = []
    let rejects: RejectedRow[] = []
    while (scanner.next()) {
      line = scanner.line
      if (line <= plan.headerLine || (scanner.state === 'intact' && scanner.isBlank())) continue
      const found =
        scanner.state === 'intact' ? posts.read(scanner) : { code: scanner.state, parameters: {} }
      if ('kind' in found) rows.push({ line, record: found })
      else {
        const fault = { ...found, line }
        rejects.push({ fault, text: scanner.raw() })
        if (found.code === 'number-became-date') refusal ??= fault
      }
      if (rows.length < mostInBatch) continue
      yield { rows, rejects }
      rows = []
      rejects = []
    }
    if (rows.length > 0 || rejects.length > 0) yield { rows, rejects }
  }
  if (refusal !== null) return refuse(refusal)
  if (text.wasCut()) return refuse({ code: 'file-cut-off', line, parameters: {} })
  return { state: 'complete' }
}
