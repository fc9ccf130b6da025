// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

export const ownerFaults = {} as const satisfies FaultCatalogue
