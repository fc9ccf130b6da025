// SPDX-License-Identifier: EUPL-1.2

/** A municipality as the register knows it: dated, with the code Statistics Netherlands gave it. */
export interface Municipality {
  /** `GM0363`. */
  readonly code: string
  readonly name: string
  readonly province: string
  /** First 1 January it stood on; 2011 for all that are older, the register begins there. */
  readonly firstYear: number
  /** Last 1 January it stood on; null: still there in 2026. */
  readonly lastYear: number | null
  /** True for the made-up municipality of a new installation, and for no other. */
  readonly example: boolean
}

/** One municipality went into another. A split one has a merger per successor. */
export interface Merger {
  /** ISO date from which the old code holds no more. */
  readonly date: string
  readonly from: { readonly code: string; readonly name: string }
  readonly to: { readonly code: string; readonly name: string }
}

/** What a code stands for today. */
export type Found =
  | { readonly state: 'current'; readonly municipality: Municipality }
  | {
      readonly state: 'abolished'
      readonly municipality: Municipality
      /** ISO date. */
      readonly on: string
      /** The municipalities of today that its area went to, followed through chains of mergers. */
      readonly successors: readonly Municipality[]
    }
  | { readonly state: 'unknown' }
