// SPDX-License-Identifier: EUPL-1.2
export type { Fault } from './fault.ts'
export { type FaultCode, faultParameters } from './fault-codes.ts'
export type { Conclusion, Opening, ReadOptions } from './files/file-reader.ts'
export { handFilledTemplate } from './files/hand-filled/template.ts'
export { mappedRecognition } from './files/mapped/mapped-recognition.ts'
export { checkMapping } from './files/mapped/mapping/check-mapping.ts'
export { headingsKey } from './files/mapped/mapping/headings-key.ts'
export {
  type MappedField,
  mappedFields,
  mappedMetrics,
} from './files/mapped/mapping/mapped-fields.ts'
export {
  type MappedColumn,
  type MappedDateOrder,
  type MappedRows,
  type Mapping,
  type MappingCheck,
  type MappingDraft,
  type MappingFault,
  mappedDateOrders,
  mappedRowKinds,
} from './files/mapped/mapping/mapping.ts'
export {
  type MappingPreviewOptions,
  type PreviewedRow,
  previewMapping,
} from './files/mapped/preview/preview-mapping.ts'
export { tablePreview } from './files/mapped/preview/preview-table.ts'
export type {
  ColumnPreview,
  ColumnShape,
  ExampleReading,
  TablePreview,
  WayOfWriting,
} from './files/mapped/preview/table-preview.ts'
export type { Announced } from './files/mapped/suggestion/field-labels.ts'
export { fieldOf } from './files/mapped/suggestion/field-of.ts'
export {
  type MappingSkeleton,
  mappingSkeleton,
  suggestMapping,
} from './files/mapped/suggestion/suggest-mapping.ts'
export type { Identity, IdentitySpace } from './identity/identity.ts'
export { type Prepared, prepare } from './intake/prepare.ts'
export type { Spool } from './intake/spool.ts'
export { MemberFault } from './intake/zip/member-fault.ts'
export { unzip, type ZipMember } from './intake/zip/unzip.ts'
export { downloads } from './platforms/downloads/downloads.ts'
export type { Metric, MetricPeriod } from './platforms/metric.ts'
export { metrics } from './platforms/metrics.ts'
export type { Download, Platform, PlatformTrait, WordList, Words } from './platforms/platform.ts'
export { platforms } from './platforms/platforms.ts'
export { read } from './read.ts'
export { headLength, readerVersions, recognise } from './recognise.ts'
export type {
  AgeGenderRecord,
  Batch,
  ColumnReading,
  DayRecord,
  DaysRecord,
  FollowersRecord,
  InletRecord,
  OpenPoint,
  PlacesRecord,
  PostRecord,
  ReactionKind,
  ReactionRecord,
  ReadRow,
  Recognition,
  RejectedRow,
  Trait,
  TraitRecord,
} from './record.ts'
export { rendition } from './rendition.ts'
export { splitHead } from './text/split-head.ts'
export type { AgeBand, AgeRange, Gender, PlatformId } from './vocabulary.ts'
export { ageBands, genders, platformIds } from './vocabulary.ts'
