// SPDX-License-Identifier: EUPL-1.2

/**
 * How two categories differ: not at all or wholly (`nominal`), by the ranks between them
 * (`ordinal`), by their distance (`interval`), or by their distance as a share of their sum
 * (`ratio`, numbers from zero up).
 */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'
