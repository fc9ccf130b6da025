// SPDX-License-Identifier: EUPL-1.2
import type { PartTable } from '../tallies/part-tables.ts'
import { publicParts } from './public-parts.ts'
import type { Door, ReleasedPartition, ReleasedParts } from './released-tally.ts'
import { smallestCell } from './suppression.ts'

/** What may go out of a table by a trait without residents; `remember` is told what anyone sees. */
export function partsFor(
  table: PartTable,
  door: Door,
  earlier: readonly ReleasedPartition[],
  remember: (partition: ReleasedPartition) => void,
): ReleasedParts {
  const { platform, account, layer, trait, measuredOn, base, total } = table
  const about = { door, platform, account, layer, trait, measuredOn, base }
  const importIds = [table.importId]
  if (door === 'own') {
    return { ...about, total, rule: null, classes: table.classes, rest: null, importIds }
  }
  const same = earlier.filter((one) => isSameTable(one, table))
  const { classes, rest, rule } = publicParts(table, same)
  const partition: ReleasedPartition = {
    municipality: table.municipality,
    platform,
    account,
    layer,
    measuredOn,
    table: trait,
    bands: classes.map((one) => one.class),
    hidden: [],
  }
  const isKnown = same.some((one) => one.bands.join('\n') === partition.bands.join('\n'))
  if (!isKnown && classes.length > 0) remember(partition)
  const isShown = total !== null && total >= smallestCell
  return { ...about, total: isShown ? total : null, rule, classes, rest, importIds }
}

function isSameTable(one: ReleasedPartition, table: PartTable): boolean {
  return (
    one.municipality === table.municipality &&
    one.platform === table.platform &&
    one.account === table.account &&
    one.layer === table.layer &&
    one.table === table.trait &&
    one.measuredOn === table.measuredOn
  )
}
