// SPDX-License-Identifier: EUPL-1.2
// crash-child.ts FOLDER KILL_AT: imports what comes in on stdin, and is really killed (SIGKILL) at
// the KILL_AT-th call of a port, batch or piece included, or `afterwards`. Says how many bytes it took and how many
// calls it made, one JSON a line. For crash.test.ts alone.
import { openTestImports } from './test-imports.ts'

const [folder = '', killAt = '0'] = process.argv.slice(2)
let calls = 0

function count(): void {
  calls += 1
  if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL')
}

function say(what: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

/** The same port, of which every call, and every piece that streams through it, is counted. */
function counted<T extends object>(port: T): T {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return (...values: readonly unknown[]) => {
        count()
        return countPieces(Reflect.apply(method, target, values.map(countPieces)))
      }
    },
  })
}

function countPieces(value: unknown): unknown {
  return isStream(value) ? pieces(value) : value
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

async function* pieces(stream: AsyncIterable<unknown>) {
  for await (const piece of stream) {
    count()
    yield piece
  }
}

async function* standardInput() {
  let taken = 0
  for await (const piece of process.stdin) {
    taken += piece.length
    say({ taken })
    yield piece
  }
}

const { imports, close } = await openTestImports(folder, {
  wrap: ({ archive, state, facts, readers, keys }) => ({
    archive: counted(archive),
    state: counted(state),
    facts: counted(facts),
    readers,
    keys,
  }),
})
const bytes = standardInput()
await imports.receive({ file: 'file.csv', municipality: 'GM0363', bytes })
say({ calls })
if (killAt === 'afterwards') process.kill(process.pid, 'SIGKILL')
await close()
