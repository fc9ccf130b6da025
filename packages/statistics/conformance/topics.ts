// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from './case.ts'
import { calibrationTopic } from './topics/calibration.ts'
import { captureRecaptureTopic } from './topics/capture-recapture.ts'
import { confusionBootstrapTopic } from './topics/confusion-bootstrap.ts'
import { confusionInversionTopic } from './topics/confusion-inversion.ts'
import { dissimilarityTopic } from './topics/dissimilarity.ts'
import { emLabelShiftTopic } from './topics/em-label-shift.ts'
import { engagementTopic } from './topics/engagement.ts'
import { fleissTopic } from './topics/fleiss.ts'
import { gofTopic } from './topics/gof.ts'
import { gwetAcTopic } from './topics/gwet-ac.ts'
import { independenceTopic } from './topics/independence.ts'
import { kappaTopic } from './topics/kappa.ts'
import { kishTopic } from './topics/kish.ts'
import { krippendorffTopic } from './topics/krippendorff.ts'
import { krippendorffBootstrapTopic } from './topics/krippendorff-bootstrap.ts'
import { mrpTopic } from './topics/mrp.ts'
import { pAdjustTopic } from './topics/p-adjust.ts'
import { poststratifyTopic } from './topics/poststratify.ts'
import { ppiMeanTopic } from './topics/ppi-mean.ts'
import { proportionCiTopic } from './topics/proportion-ci.ts'
import { rIndicatorTopic } from './topics/r-indicator.ts'
import { rakedReplicatesTopic } from './topics/raked-replicates.ts'
import { rakingTopic } from './topics/raking.ts'
import { reachBoundsTopic } from './topics/reach-bounds.ts'
import { regressionTopic } from './topics/regression.ts'
import { representationRatioTopic } from './topics/representation-ratio.ts'
import { roganGladenTopic } from './topics/rogan-gladen.ts'
import { surveyRegressionTopic } from './topics/survey-regression.ts'
import { trimmingTopic } from './topics/trimming.ts'
import { varianceTopic } from './topics/variance.ts'

/** What can be produced, by the name of the topic. */
export const topics: Readonly<Record<string, Topic>> = {
  'raked-replicates': rakedReplicatesTopic,
  calibration: calibrationTopic,
  poststratify: poststratifyTopic,
  trimming: trimmingTopic,
  raking: rakingTopic,
  fleiss: fleissTopic,
  'gwet-ac': gwetAcTopic,
  kappa: kappaTopic,
  krippendorff: krippendorffTopic,
  'krippendorff-bootstrap': krippendorffBootstrapTopic,
  dissimilarity: dissimilarityTopic,
  gof: gofTopic,
  independence: independenceTopic,
  kish: kishTopic,
  mrp: mrpTopic,
  'p-adjust': pAdjustTopic,
  'r-indicator': rIndicatorTopic,
  regression: regressionTopic,
  'representation-ratio': representationRatioTopic,
  'survey-regression': surveyRegressionTopic,
  variance: varianceTopic,
  'proportion-ci': proportionCiTopic,
  'rogan-gladen': roganGladenTopic,
  'confusion-inversion': confusionInversionTopic,
  'confusion-bootstrap': confusionBootstrapTopic,
  'em-label-shift': emLabelShiftTopic,
  'ppi-mean': ppiMeanTopic,
  'capture-recapture': captureRecaptureTopic,
  'reach-bounds': reachBoundsTopic,
  engagement: engagementTopic,
}
