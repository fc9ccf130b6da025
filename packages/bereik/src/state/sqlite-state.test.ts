// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openSqliteState } from './sqlite-state.ts'
import type { State } from './state.ts'
import { stateContract } from './state-contract.ts'

async function openInNewFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'bereik-state-'))
  const path = join(folder, 'state.db')
  const opened: State[] = []
  const reopen = async () => {
    const state = await openSqliteState(path)
    opened.push(state)
    return state
  }
  const state = await reopen()
  const end = async () => {
    for (const each of opened) await each.close()
    await rm(folder, { recursive: true })
  }
  return { state, reopen, end }
}

stateContract('SQLite', openInNewFolder)

test('two connections to one file write in turn and see each other', async () => {
  const { state, reopen, end } = await openInNewFolder()
  try {
    const other = await reopen()
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? state : other).setSetting(`s${index}`, String(index)),
      ),
    )
    assert.equal(await state.setting('s19'), '19')
    assert.equal(await other.setting('s18'), '18')
  } finally {
    await end()
  }
})
