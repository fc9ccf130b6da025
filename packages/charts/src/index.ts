// SPDX-License-Identifier: EUPL-1.2
export { chartCss } from './chart-css.ts'
export { escapeXml } from './escape-xml.ts'
export {
  type ReachChart,
  type ReachChartChoice,
  type ReachChartInput,
  type ReachChartPanel,
  type ReachChartRow,
  type ReachChartWords,
  reachChart,
} from './reach-chart.ts'
