// SPDX-License-Identifier: EUPL-1.2
// The public list of the product.
export {
  type AgeBand,
  type Announced,
  ageBands,
  type ColumnPreview,
  checkMapping,
  type Download,
  downloads,
  fieldOf,
  type Gender,
  genders,
  handFilledTemplate,
  type MappedDateOrder,
  type MappedRows,
  type Mapping,
  type MappingFault,
  mappedRowKinds,
  metrics,
  type Platform,
  type PlatformId,
  type PreviewedRow,
  platformIds,
  platforms,
  previewMapping,
  suggestMapping,
  type TablePreview,
} from '@bereik/inlets'
export type { Bereik, View } from './api/bereik.ts'
export { type BereikSettings, openBereik } from './api/open-bereik.ts'
export { StartFault } from './api/start-fault.ts'
export type { MetricDays, PostSummary } from './facts/facts.ts'
export type * from './figures/audiences/audience-table.ts'
export {
  audienceCaption,
  audienceSources,
  audiencesOf,
} from './figures/audiences/audience-words.ts'
export type { Releasable } from './figures/disclosure/releasable.ts'
export type * from './figures/figure.ts'
export type * from './figures/health/health.ts'
export { todosOf } from './figures/health/todos-of.ts'
export {
  comparisonsFor,
  hiddenShare,
  type LayerChoice,
  toldTraits,
} from './figures/layer-choice.ts'
export type * from './figures/reach-answer.ts'
export { missedClasses, missedSentences } from './figures/representation/missed.ts'
export { accountName } from './figures/words/account-name.ts'
export { reachChartWords } from './figures/words/chart-words.ts'
export { conclusionOf } from './figures/words/conclusion.ts'
export { figureText, marginText } from './figures/words/figure-text.ts'
export { comparisonSentences } from './figures/words/sentences.ts'
export {
  approximationSentences,
  sourceSentences,
  sourcesInWords,
} from './figures/words/source-sentences.ts'
export * from './imports/import-account.ts'
export { isNotNeeded } from './imports/not-needed.ts'
export { type Language, languages } from './language/catalogue.ts'
export { audienceWords, partClassName } from './language/figures-audiences.ts'
export { baseWords } from './language/figures-bases.ts'
export {
  agesInWords,
  classAsPeople,
  className,
  shortClassName,
} from './language/figures-classes.ts'
export { formatDate, formatNumber, formatPercent } from './language/figures-numbers.ts'
export { approximationWords, reasonWords, ruleWords } from './language/figures-reasons.ts'
export { fillIn } from './language/figures-sentences.ts'
export {
  doorWords,
  intervalWords,
  layerWords,
  platformNames,
  reactionWords,
  shortVerdictWords,
  traitWords,
  verdictWords,
} from './language/figures-terms.ts'
export { groupRejects } from './language/grouped-rejects.ts'
export { healthReasons, healthWords } from './language/health.ts'
export { subjectName } from './language/health-subject.ts'
export { tableName } from './language/table-names.ts'
export { renderFault } from './language/words.ts'
export type { Found, Merger, Municipality } from './register/municipality.ts'
export type * from './register/register.ts'
export { openRegister } from './register/register.ts'
export type * from './register/residents.ts'
export { type RunCliSettings, runCli } from './run-cli.ts'
export type { ApiDoor, PageContext, WebHandler } from './server/server-handler.ts'
