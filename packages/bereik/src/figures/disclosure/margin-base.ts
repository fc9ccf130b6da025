// SPDX-License-Identifier: EUPL-1.2
import type { PlatformId } from '@bereik/inlets'
import type { BaseId } from '../../language/figures-bases.ts'
import type { Layer, Trait } from '../reach-answer.ts'
import type { CodedShares } from '../tallies/tally.ts'

/** Platforms that know the traits of views by signed-in people alone. */
const signedInAlone: readonly PlatformId[] = ['youtube']

/** What the shares of tables by age and by gender are shares of. */
export function marginBase(
  platform: PlatformId,
  layer: Layer,
  traits: readonly Trait[],
  coded: CodedShares,
): BaseId {
  const only = traits.length === 1 ? traits[0] : undefined
  if (layer === 'views') return viewsBase(signedInAlone.includes(platform), only)
  if (only === 'gender') {
    return coded.gender === null ? 'followers-with-known-gender' : 'followers-of-any-age'
  }
  const isOfAll = traits.every((trait) => coded[trait === 'gender' ? 'gender' : 'age'] !== null)
  if (isOfAll) return 'followers-of-the-account'
  return only === 'age' ? 'followers-with-known-age' : 'followers-with-known-age-and-gender'
}

function viewsBase(isSignedIn: boolean, only: Trait | undefined): BaseId {
  if (only === 'age') return isSignedIn ? 'signed-in-views-with-known-age' : 'views-with-known-age'
  if (only === 'gender') {
    return isSignedIn ? 'signed-in-views-with-known-gender' : 'views-with-known-gender'
  }
  return isSignedIn ? 'views-by-signed-in-people' : 'views-with-known-age-and-gender'
}
