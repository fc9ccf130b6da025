// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ImportAnswers, Imports } from '../../imports/import-account.ts'
import type { State } from '../../state/state.ts'
import type { Bereik } from '../bereik.ts'

const exampleCode = 'GM9999'
const folder = new URL('../../../example/', import.meta.url)
const setting = 'example'

/** `adding` is left by a process that ended half-way: then it is added again. */
type Presence = 'adding' | 'present' | 'removed'

/** What an adviser would tell about the files, where they do not tell it themselves. */
const told: Readonly<Record<string, ImportAnswers>> = {
  'facebook-audience.csv': {
    platform: 'facebook',
    account: 'Gemeente Voorbeelddorp',
    followers: 6240,
  },
  'facebook-follows-per-day.csv': { account: 'Gemeente Voorbeelddorp' },
  'facebook-posts.csv': {},
  'facebook-videos.csv': {},
  'instagram-audience.csv': { account: 'gemeentevoorbeelddorp' },
  'instagram-posts.csv': {},
}

/** The day the files are made for; a machine whose clock lags takes its own today. */
const lastDay = '2026-09-30'

export interface Example {
  readonly isPresent: () => boolean
  readonly door: Bereik['example']
  /** Adds it in a new folder, and again where adding broke off. */
  addWhenWanted(isNew: boolean): Promise<void>
}

/** The made-up municipality: its files come in through the same door as any other. */
export async function openExample(
  state: State,
  today: () => string,
): Promise<Example & { use(imports: Imports): void }> {
  let presence = await state.setting(setting)
  let imports: Imports | null = null
  const change = async (next: Presence) => {
    await state.setSetting(setting, next)
    presence = next
  }
  const ready = (): Imports => {
    if (imports === null) throw new Error('the example is used before the imports are open')
    return imports
  }
  const isPresent = () => presence === 'present' || presence === 'adding'
  const add = async () => {
    if (presence === 'removed') return
    await change('adding')
    const measuredOn = today() < lastDay ? today() : lastDay
    for (const [file, answers] of Object.entries(told)) {
      const bytes = createReadStream(fileURLToPath(new URL(file, folder)))
      await ready().receive({ file, municipality: exampleCode, bytes, measuredOn, ...answers })
    }
    await change('present')
  }
  const remove = async () => {
    for (const { id, status } of await ready().list(exampleCode)) {
      if (status !== 'withdrawn') await ready().withdraw(id)
    }
    await change('removed')
  }
  return {
    isPresent,
    door: { isPresent: async () => isPresent(), add, remove },
    addWhenWanted: async (isNew) => {
      if (isNew || presence === 'adding') await add()
    },
    use: (opened) => {
      imports = opened
    },
  }
}
