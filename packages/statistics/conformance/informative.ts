// SPDX-License-Identifier: EUPL-1.2

/** Keys that tell about the peer that made the answer, in every topic. */
const anywhere = /^(?:peer_|last_margin_|confirmed_)|^reason$/

/** Keys that a topic gives for information: other methods, or errors of the peer. */
const perTopic: Readonly<Record<string, RegExp>> = {
  'capture-recapture': /^rcapture(?:\.|$)/,
  'confusion-inversion': /^(?:mixture_ml|constrained_ls)(?:\.|$)/,
  gof: /^svygofchisq(?:\.|$)/,
  'gwet-ac': /\.ci95_text$/,
  independence: /^(?:lincom|saddlepoint)(?:\.|$)/,
  'proportion-ci': /^likelihood(?:\.|$)/,
  raking: /^(?:mean|proportions)\.(?:se|vcov)(?:\.|$)|_se_calibrate(?:\.|$)/,
}

/** Whether a key of the answer need not be matched. */
export function isInformative(topic: string, path: readonly string[]): boolean {
  if (path.some((key) => anywhere.test(key))) return true
  return perTopic[topic]?.test(path.join('.')) ?? false
}
