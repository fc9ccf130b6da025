// SPDX-License-Identifier: EUPL-1.2
import { blockFaults } from './inlets-blocks.ts'
import { captureFaults } from './inlets-captures.ts'
import { fileFaults } from './inlets-files.ts'
import { intakeFaults } from './inlets-intake.ts'
import { mappingFaults } from './inlets-mapping.ts'
import { ownerFaults } from './inlets-owner.ts'
import { rowFaults } from './inlets-rows.ts'

/** Words for every fault the readers of export files give (`faultParameters` of the inlets). */
export const inletFaults = {
  ...fileFaults,
  ...blockFaults,
  ...rowFaults,
  ...intakeFaults,
  ...ownerFaults,
  ...captureFaults,
  ...mappingFaults,
}
