// SPDX-License-Identifier: EUPL-1.2
import type { Fault, Spool } from '@bereik/inlets'
import type { Desk } from '../desk.ts'
import { type ImportAccount, ImportFault } from '../import-account.ts'
import type { CheckedUpload } from './arrival.ts'

/** How a file is taken in: a member of a zip as any other, and what cannot be read. */
export interface TakingIn {
  readonly file: (upload: CheckedUpload) => Promise<readonly ImportAccount[]>
  readonly unknown: (
    original: AsyncIterable<Uint8Array>,
    faults: readonly Fault[],
  ) => Promise<ImportAccount>
}

/** What became of the members of a zip so far. */
interface Outcome {
  readonly accounts: ImportAccount[]
  /** Of members that cannot be opened, by the code of the fault. */
  readonly faults: Map<string, { readonly fault: Fault; readonly members: string[] }>
  failure: ImportFault | null
}

const piece = 256 * 1024

/**
 * Takes in every member of a zip as a file of its own. The zip stands in the archive for as long as
 * that takes, encrypted under a key in memory. What cannot be opened is told in an account of the
 * zip, which is then sealed.
 *
 * @throws ImportFault when a member cannot be imported as was told; the others were
 */
export async function receiveZip(
  desk: Desk,
  upload: CheckedUpload,
  original: AsyncIterable<Uint8Array>,
  takeIn: TakingIn,
): Promise<readonly ImportAccount[]> {
  const spool = await desk.archive.spool(original)
  const outcome: Outcome = { accounts: [], faults: new Map(), failure: null }
  try {
    for await (const member of desk.readers.unzip(spool)) {
      if ('fault' in member) note(outcome, member.name, member.fault)
      else await receiveMember(desk, upload, member, takeIn, outcome)
    }
    if (outcome.faults.size > 0) {
      const faults = [...outcome.faults.values()].flatMap(faultsOf)
      outcome.accounts.push(await takeIn.unknown(all(spool), faults))
    }
  } finally {
    await spool.remove()
  }
  const { accounts, failure } = outcome
  if (failure === null) return accounts
  throw new ImportFault(failure.code, failure.parameters, accounts)
}

async function receiveMember(
  desk: Desk,
  upload: CheckedUpload,
  { name, bytes }: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
  takeIn: TakingIn,
  outcome: Outcome,
): Promise<void> {
  const file = `${upload.file} › ${name}`
  try {
    outcome.accounts.push(...(await takeIn.file({ ...upload, file, bytes })))
  } catch (error) {
    const fault = desk.readers.memberFault(error)
    if (fault !== null) note(outcome, name, fault)
    else if (error instanceof ImportFault) {
      outcome.failure ??= error
      outcome.accounts.push(...error.accounts)
    } else throw error
  }
}

function note({ faults }: Outcome, name: string, fault: Fault): void {
  const known = faults.get(fault.code) ?? { fault, members: [] }
  if (name !== '') known.members.push(name)
  faults.set(fault.code, known)
}

const mostMembers = 20

function faultsOf({ fault, members }: { readonly fault: Fault; readonly members: string[] }) {
  if (members.length === 0) return [fault]
  const more = members.length > mostMembers ? ', …' : ''
  const parameters = { members: `${members.slice(0, mostMembers).join(', ')}${more}` }
  return [{ code: 'zip-members-unread', line: null, parameters }, fault]
}

async function* all(spool: Spool): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < spool.length; at += piece) yield await spool.read(at, piece)
}
