// SPDX-License-Identifier: EUPL-1.2

/** The folders of src/ in the order in which a reader meets them, and what each answers. */
export const subjects: readonly {
  readonly folder: string
  readonly title: string
  readonly question: string
}[] = [
  { folder: 'weights', title: 'Weights', question: 'How does a sample come to stand for all?' },
  { folder: 'design', title: 'Designs', question: 'How was the sample drawn?' },
  { folder: 'variance', title: 'Variance', question: 'How sure is an estimate?' },
  { folder: 'proportions', title: 'Proportions', question: 'Between what does a share lie?' },
  {
    folder: 'hypothesis-tests',
    title: 'Hypothesis tests',
    question: 'Is a difference more than chance, and is it large?',
  },
  {
    folder: 'representation',
    title: 'Representation',
    question: 'Who is met more and less often than among all?',
  },
  { folder: 'reach', title: 'Reach', question: 'How many are reached, at least and at most?' },
  {
    folder: 'reliability',
    title: 'Reliability',
    question: 'Do coders agree, more than by chance?',
  },
  {
    folder: 'correction',
    title: 'Correction',
    question: 'What is true when a classifier makes mistakes?',
  },
  { folder: 'models', title: 'Regression', question: 'What goes with what, others held equal?' },
  {
    folder: 'multilevel',
    title: 'Multilevel models',
    question: 'What of small groups, borrowing from the others?',
  },
  {
    folder: 'time-to-answer',
    title: 'Time to answer',
    question: 'How long does it take, when some are still waiting?',
  },
  { folder: 'comparison', title: 'Comparison', question: 'Who is how high among many?' },
  {
    folder: 'engagement',
    title: 'Engagement',
    question: 'What do people do with what they see?',
  },
  {
    folder: 'random',
    title: 'Random numbers',
    question: 'How is a random calculation done twice the same?',
  },
  {
    folder: 'distributions',
    title: 'Distributions',
    question: 'How likely is a value by chance?',
  },
  { folder: 'algebra', title: 'Matrices', question: 'How do rows of numbers go in and out?' },
  { folder: 'contract', title: 'Outcomes', question: 'What when there is no answer?' },
]
