// SPDX-License-Identifier: EUPL-1.2

/** A rejected row in words; `line` is null for what concerns the file as a whole. */
interface WordedReject {
  readonly line: number | null
  readonly message: string
  readonly fix: string
}

/** Rows that were rejected for the very same reason. */
export interface RejectGroup {
  /** `3-8, 12`; empty for what concerns the file as a whole. */
  readonly lines: string
  readonly message: string
  readonly fix: string
}

/** More stretches of lines than this tell nobody anything; the reject file has them all. */
const mostStretches = 30

/** Rejects that say the same are said once, in the order in which each reason first came. */
export function groupRejects(rejects: readonly WordedReject[]): readonly RejectGroup[] {
  const groups = Map.groupBy(rejects, ({ message, fix }) => `${message}\n${fix}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [{ lines: stretchesOf(group), message: first.message, fix: first.fix }]
  })
}

function stretchesOf(rejects: readonly WordedReject[]): string {
  const lines = rejects.flatMap(({ line }) => line ?? []).sort((a, b) => a - b)
  const stretches: { from: number; to: number }[] = []
  for (const line of lines) {
    const last = stretches.at(-1)
    if (last !== undefined && line <= last.to + 1) last.to = line
    else stretches.push({ from: line, to: line })
  }
  const told = stretches
    .slice(0, mostStretches)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
  return [...told, ...(stretches.length > mostStretches ? ['…'] : [])].join(', ')
}
