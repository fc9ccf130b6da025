// SPDX-License-Identifier: EUPL-1.2
import type { Mapping, TablePreview } from '@bereik/inlets'
import { answerImport } from './afterwards/answer-import.ts'
import { mapImport, mappingsOf, tableOf } from './afterwards/map-import.ts'
import { readAgain, trySealedWhenReadersChanged } from './afterwards/read-again.ts'
import { recoverImports } from './afterwards/recover-imports.ts'
import { withdrawImport } from './afterwards/withdraw-import.ts'
import { receiveFile } from './arrival/receive-file.ts'
import { checkAnswers, checkMunicipality } from './check-upload.ts'
import {
  accountNow,
  type Desk,
  type ImportsOptions,
  requireImport,
  shortAccount,
  todayAt,
} from './desk.ts'
import type {
  AgainFilter,
  ImportAccount,
  ImportAnswers,
  Imports,
  ReadAgain,
  RememberedMapping,
  Upload,
} from './import-account.ts'
import { ImportQueue } from './import-queue.ts'
import { rejectCsv } from './rejects/reject-csv.ts'

/** Finishes or undoes what a crash left behind, and is ready for files. */
export async function openImports(options: ImportsOptions): Promise<Imports> {
  await recoverImports(options, options.report)
  const desk: Desk = { ...options, queue: new ImportQueue() }
  await trySealedWhenReadersChanged(desk)
  return new QueuedImports(desk)
}

class QueuedImports implements Imports {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async receive(upload: Upload): Promise<readonly ImportAccount[]> {
    const { municipalities } = this.#desk
    const municipality = checkMunicipality(upload.municipality, municipalities)
    const answers = checkAnswers(upload, todayAt(this.#desk))
    const { file, bytes, mapping = null } = upload
    const accounts = await receiveFile(this.#desk, { file, municipality, answers, bytes, mapping })
    const [only, another] = accounts
    if (only === undefined || another !== undefined) return accounts
    return [await accountNow(this.#desk, only.id)]
  }

  answer(id: string, answers: ImportAnswers): Promise<ImportAccount> {
    const checked = checkAnswers(answers, todayAt(this.#desk))
    return this.#inTurn(id, async () =>
      answerImport(this.#desk, await requireImport(this.#desk, id), checked),
    )
  }

  withdraw(id: string): Promise<ImportAccount> {
    return this.#inTurn(id, () => withdrawImport(this.#desk, id))
  }

  async get(id: string): Promise<ImportAccount | null> {
    const row = await this.#desk.state.findImport(id)
    return row === null ? null : accountNow(this.#desk, id)
  }

  async list(municipality: string): Promise<readonly ImportAccount[]> {
    const accounts: ImportAccount[] = []
    for (const row of await this.#desk.state.listImports(municipality)) {
      accounts.push(await shortAccount(this.#desk, row))
    }
    return accounts
  }

  async rejectFile(id: string, language: 'nl' | 'en'): Promise<string | null> {
    const row = await this.#desk.state.findImport(id)
    return row === null ? null : rejectCsv(this.#desk, row, language)
  }

  table(id: string): Promise<TablePreview | null> {
    return tableOf(this.#desk, id)
  }

  map(id: string, mapping: Mapping): Promise<ImportAccount> {
    return this.#inTurn(id, () => mapImport(this.#desk, id, mapping))
  }

  mappings(municipality: string): Promise<readonly RememberedMapping[]> {
    return mappingsOf(this.#desk, municipality)
  }

  forgetMapping(municipality: string, key: string): Promise<void> {
    return this.#desk.state.forgetMapping(municipality, key)
  }

  again(filter: AgainFilter = {}): Promise<readonly ReadAgain[]> {
    return readAgain(this.#desk, filter)
  }

  /** Does something to one import while nothing else is done, and tells its account. */
  #inTurn(id: string, work: () => Promise<void>): Promise<ImportAccount> {
    return this.#desk.queue.inTurn(async () => {
      await work()
      return accountNow(this.#desk, id)
    })
  }
}
