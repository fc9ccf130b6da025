// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { fromReleased } from '../figures/disclosure/disclosure-gate.ts'
import { type ImportAccount, ImportFault, type Upload } from '../imports/import-account.ts'
import { openRegister } from '../register/register.ts'
import type { Bereik } from './bereik.ts'

/** A product in memory for tests of the doors: keeps what came in, reads nothing in it. */
export interface DoubleBereik extends Bereik {
  readonly received: Map<string, ImportAccount>
  /** Largest piece of a file that was handed over, and the sum. */
  readonly flow: { largest: number; total: number }
  isClosed: boolean
}

const rows = { read: 2, kept: 1, rejected: 1, repeated: 0 }

async function drain(upload: Upload, flow: DoubleBereik['flow']) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of upload.bytes) {
    hash.update(piece)
    bytes += piece.byteLength
    flow.largest = Math.max(flow.largest, piece.byteLength)
  }
  flow.total += bytes
  return { sha256: hash.digest('hex'), bytes }
}

/** An account as the real imports give it. A file named `full` finds the disk full. */
async function receive(double: DoubleBereik, upload: Upload): Promise<readonly ImportAccount[]> {
  if (upload.measuredOn !== undefined && upload.measuredOn > '2026-11-22') {
    throw new ImportFault('measured-on-invalid', { date: upload.measuredOn })
  }
  if (upload.file === 'full') throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const { sha256, bytes } = await drain(upload, double.flow)
  const account: ImportAccount = {
    id: `import-${double.received.size + 1}`,
    file: upload.file,
    sha256,
    bytes,
    municipality: upload.municipality,
    status: 'done',
    kind: 'meta-audience',
    platform: upload.platform ?? 'facebook',
    account: upload.account ?? null,
    measuredOn: upload.measuredOn ?? '2026-11-22',
    followers: upload.followers ?? null,
    assumed: ['platform', 'measuredOn'],
    questions: [],
    parts: ['age-gender'],
    readings: [],
    reader: 'meta-audience@1',
    rows,
    rejects: [{ line: 7, code: 'file-missing', parameters: { file: 'x' } }],
    receivedAt: '2026-11-22T01:00:00Z',
  }
  double.received.set(account.id, account)
  return [account]
}

export function doubleBereik(): DoubleBereik {
  const change = (id: string, changes: Partial<ImportAccount>): ImportAccount => {
    const account = double.received.get(id)
    if (account === undefined) throw new ImportFault('import-not-found', { id })
    const changed = { ...account, ...changes }
    double.received.set(id, changed)
    return changed
  }
  const double: DoubleBereik = {
    received: new Map(),
    flow: { largest: 0, total: 0 },
    isClosed: false,
    register: openRegister({ example: true }),
    imports: {
      receive: (upload) => receive(double, upload),
      answer: async (id, answers) => change(id, answers),
      withdraw: async (id) => change(id, { status: 'withdrawn' }),
      get: async (id) => double.received.get(id) ?? null,
      list: async (code) =>
        [...double.received.values()].filter(({ municipality }) => municipality === code),
      table: async () => null,
      map: async (id) => change(id, { status: 'done', questions: [] }),
      mappings: async () => [],
      forgetMapping: async () => undefined,
      again: async () => [],
      rejectFile: async () => 'line,code,message,fix,row\r\n7,file-missing,a,b,"c"\r\n',
    },
    reach: async (code) =>
      fromReleased([], () => ({
        municipality: { code, name: 'Amsterdam' },
        comparisons: [],
        layers: [],
        audiences: [],
        reactions: [],
      })),
    keys: {
      list: async (municipality) => [
        { municipality, year: 2025, createdAt: '2026-01-02T09:00:00.000Z' },
      ],
      destroy: async (_, year) => year === 2025,
    },
    health: async (code) => ({
      municipality: { code, name: 'Amsterdam' },
      on: '2026-11-22',
      accounts: [],
      files: [],
    }),
    reminder: (code) => `BEGIN:VCALENDAR\r\nUID:${code}\r\nEND:VCALENDAR\r\n`,
    report: async (code, view) =>
      `<!doctype html><style>p{color:red}</style><p>${code} ${view}</p>`,
    posts: async () => [],
    exportFiles: async () => [
      { name: 'reach.csv', mediaType: 'text/csv', content: '\uFEFFclass,share\r\n' },
      { name: 'codebook.csv', mediaType: 'text/csv', content: 'column,meaning\r\n' },
    ],
    example: {
      isPresent: async () => true,
      add: async () => undefined,
      remove: async () => undefined,
    },
    close: async () => {
      double.isClosed = true
    },
  }
  return double
}
