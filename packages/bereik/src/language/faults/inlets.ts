// SPDX-License-Identifier: EUPL-1.2
import { blockFaults } from './inlets-blocks.ts'
import { fileFaults } from './inlets-files.ts'
import { rowFaults } from './inlets-rows.ts'

/** Words for every fault the readers of export files give (`faultParameters` of the inlets). */
export const inletFaults = { ...fileFaults, ...blockFaults, ...rowFaults }
