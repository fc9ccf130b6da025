// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '../../facts/facts.ts'
import type { ReleaseLedger } from '../../figures/disclosure/disclosure-gate.ts'
import type { Releasable } from '../../figures/disclosure/releasable.ts'
import type { Source } from '../../figures/figure.ts'
import { reach } from '../../figures/reach.ts'
import type { ReachAnswer } from '../../figures/reach-answer.ts'
import { dutchDay } from '../../imports/dutch-day.ts'
import type { Register } from '../../register/register.ts'
import { exportFiles } from '../../reports/export-files.ts'
import { report } from '../../reports/report.ts'
import type { State } from '../../state/state.ts'
import type { Bereik, View } from '../bereik.ts'
import { requireMunicipality } from '../require-municipality.ts'
import { version } from '../version.ts'
import { withLedger } from './released-before.ts'

export interface FiguresSettings {
  readonly state: State
  readonly facts: Facts
  readonly register: Register
  readonly now: () => Date
}

/** What one's own door lets out is no release: nobody else sees it. */
const noLedger: ReleaseLedger = { earlier: [], remember: () => undefined }

/** Figures, report and data files of a municipality, all from the same answer. */
export function openFigures(
  settings: FiguresSettings,
): Pick<Bereik, 'reach' | 'posts' | 'report' | 'exportFiles'> {
  const { state, facts, register, now } = settings
  const today = () => dutchDay(now())
  let last: Promise<unknown> = Promise.resolve()
  /** Two public answers at once would not know what the other lets out. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  async function reachOf(code: string, view: View): Promise<Releasable<ReachAnswer>> {
    const { name, ...found } = requireMunicipality(register, code)
    const municipality = { code: found.code, name }
    const imports = await state.listImports(found.code)
    const byId = new Map(imports.map((row) => [row.id, row]))
    const sourceOf = (id: string): Source | null => {
      const row = byId.get(id)
      if (row === undefined) return null
      const { sha256, reader, measuredOn } = row
      return { kind: 'file', sha256, reader: reader ?? '', measuredOn: measuredOn ?? '' }
    }
    const request = { municipality, door: view, facts, register, sourceOf }
    if (view === 'own') return reach({ ...request, ledger: noLedger })
    return inTurn(() =>
      withLedger(state, found.code, now, (ledger) => reach({ ...request, ledger })),
    )
  }

  return {
    reach: reachOf,
    posts: async (code) => facts.postSummaries(requireMunicipality(register, code).code),
    report: async (code, view, language) => {
      const answer = await reachOf(code, view)
      return report({ answer, door: view, language, madeOn: today(), version })
    },
    exportFiles: async (code, view, language) => {
      const answer = await reachOf(code, view)
      const posts = await facts.postSummaries(answer.municipality.code)
      return exportFiles({ answer, posts, language })
    },
  }
}
