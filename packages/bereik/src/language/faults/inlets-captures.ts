// SPDX-License-Identifier: EUPL-1.2
import type { FaultCatalogue } from '../catalogue.ts'

export const captureFaults = {} as const satisfies FaultCatalogue
