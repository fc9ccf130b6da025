// SPDX-License-Identifier: EUPL-1.2
// inlets-csv-child.ts FILE: reads a file into records and prints what it took as one line of JSON.
import { headLength, read, recognise, splitHead } from '@bereik/inlets'
import { nodeDisk } from '../../packages/bereik/src/archive/disk.ts'

const start = performance.now()
const { head, whole, bytes } = await splitHead(nodeDisk.stream(process.argv[2] ?? ''), headLength)
const opening = recognise(head, whole)
if (opening.state !== 'recognised') throw new Error(opening.fault.code)
let rows = 0
const reading = read(opening.recognition, bytes, { today: new Date().toISOString().slice(0, 10) })
for (;;) {
  const step = await reading.next()
  if (step.done === true) break
  rows += step.value.rows.length + step.value.rejects.length
}
const seconds = (performance.now() - start) / 1000
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds, cpuSeconds, rows, peakMegabytes: maxRSS / 1024 }))
