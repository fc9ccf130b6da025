// SPDX-License-Identifier: EUPL-1.2
// inlets-ndjson-child.ts STEP FILE RENDITION: `filter` writes what may be stored of a capture,
// `read` reads that into records, `both` does one after the other as an import does. Prints what it
// took as one line of JSON.
import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { headLength, read, recognise, rendition, splitHead } from '@bereik/inlets'
import { openIdentity } from '../../packages/bereik/src/archive/pseudonyms/pseudonym-identity.ts'
import { openPseudonymKeys } from '../../packages/bereik/src/archive/pseudonyms/pseudonym-keys.ts'

const [step = '', file = '', filtered = ''] = process.argv.slice(2)
const today = '2026-11-22'
/** What the archive reads with. */
const highWaterMark = 1 << 18

async function open(path: string) {
  const stream = createReadStream(path, { highWaterMark })
  const { head, whole, bytes } = await splitHead(stream, headLength)
  const opening = recognise(head, whole)
  if (opening.state !== 'recognised') throw new Error(opening.fault.code)
  return { recognition: opening.recognition, bytes }
}

async function filter(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bereik-bench-keys-'))
  const keys = openPseudonymKeys({ folder, now: () => new Date(), randomBytes })
  const own = [{ platform: 'x', id: 'gem_voorbeeld' }]
  const identity = openIdentity(keys, { municipality: 'GM9001', own, receivedIn: 2026 })
  const { recognition, bytes } = await open(file)
  await pipeline(rendition(recognition, bytes, identity), createWriteStream(filtered))
  rmSync(folder, { recursive: true })
}

async function readRecords(): Promise<number> {
  const { recognition, bytes } = await open(filtered)
  const reading = read(recognition, bytes, { today })
  let rows = 0
  for (;;) {
    const part = await reading.next()
    if (part.done === true) {
      if (part.value.state === 'refused') throw new Error(part.value.fault.code)
      return rows
    }
    rows += part.value.rows.length
    if (part.value.rejects.length > 0) throw new Error(part.value.rejects[0]?.fault.code)
  }
}

const start = performance.now()
if (step !== 'read') await filter()
const rows = step === 'filter' ? 0 : await readRecords()
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, rows, peakMegabytes: maxRSS / 1024 }))
