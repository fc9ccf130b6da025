// SPDX-License-Identifier: EUPL-1.2
import { platformIds } from '@bereik/inlets'
import { z } from '@hono/zod-openapi'
import { figureSchema, sourceSchema } from './figure-schema.ts'

const about = {
  platform: z.enum(platformIds),
  account: z.string().nullable(),
  layer: z.enum(['followers', 'views']),
  measuredOn: z.string().openapi({ description: 'The day the layer holds for, ISO date.' }),
  base: z.string(),
  range: z.object({ from: z.number(), to: z.number().nullable() }),
}
const traitSchema = z.enum(['age', 'gender', 'age-gender'])

const comparisonSchema = z
  .object({
    ...about,
    trait: traitSchema,
    class: z.string().openapi({ example: 'women 25-34' }),
    share: figureSchema,
    residents: figureSchema,
    residentsCount: figureSchema,
    ratio: figureSchema,
    difference: figureSchema,
    perHundredResidents: figureSchema,
    notReached: figureSchema,
    amongResidents: figureSchema,
    verdict: z.enum(['over', 'under', 'about-equal', 'cannot-tell']).nullable(),
  })
  .openapi('Comparison')

const layerSchema = z
  .object({
    ...about,
    total: figureSchema,
    dissimilarity: z.array(z.object({ trait: traitSchema, figure: figureSchema })).readonly(),
    residentPart: figureSchema,
    places: z
      .array(
        z.object({ name: z.string(), municipality: z.string().nullable(), share: figureSchema }),
      )
      .readonly(),
  })
  .openapi('Layer')

const audienceSchema = z
  .object({
    platform: z.enum(platformIds),
    account: z.string().nullable(),
    layer: z.enum(['followers', 'views', 'visitors']),
    trait: z.enum(['country', 'place', 'industry', 'job-function', 'seniority', 'company-size']),
    measuredOn: about.measuredOn,
    base: z.string(),
    total: figureSchema,
    classes: z
      .array(
        z.object({
          class: z.string().openapi({ example: 'Government Administration' }),
          count: figureSchema,
          share: figureSchema,
        }),
      )
      .readonly(),
    rest: z
      .object({ count: figureSchema, share: figureSchema })
      .nullable()
      .openapi({ description: 'All classes that are not shown, together.' }),
  })
  .openapi('Audience')

const reactionSchema = z
  .object({
    platform: z.enum(platformIds),
    account: z.string().nullable(),
    reaction: z.enum(['comment', 'like', 'share', 'quote', 'mention']),
    year: z.number().int().nullable(),
    reactions: figureSchema,
    reactors: figureSchema,
    measuredOn: z.string(),
    sources: z.array(sourceSchema).readonly(),
  })
  .openapi('ReactionCount')

export const reachSchema = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    comparisons: z.array(comparisonSchema).readonly(),
    layers: z.array(layerSchema).readonly(),
    audiences: z.array(audienceSchema).readonly(),
    reactions: z.array(reactionSchema).readonly(),
  })
  .openapi('Reach')
