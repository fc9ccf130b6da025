// SPDX-License-Identifier: EUPL-1.2
export type { Fault } from './fault.ts'
export { type FaultCode, faultParameters } from './fault-codes.ts'
export type { Conclusion, Opening, ReadOptions } from './files/file-reader.ts'
export type { Metric, MetricPeriod } from './platforms/metric.ts'
export { metrics } from './platforms/metrics.ts'
export type { Download, Platform, WordList, Words } from './platforms/platform.ts'
export { platforms } from './platforms/platforms.ts'
export { read } from './read.ts'
export { headLength, recognise } from './recognise.ts'
export type {
  AgeGenderRecord,
  Batch,
  DayRecord,
  FollowersRecord,
  InletRecord,
  PlacesRecord,
  PostRecord,
  ReadRow,
  Recognition,
  RejectedRow,
} from './record.ts'
export { splitHead } from './text/split-head.ts'
export type { AgeBand, AgeRange, Gender, PlatformId } from './vocabulary.ts'
export { ageBands, genders, platformIds } from './vocabulary.ts'
