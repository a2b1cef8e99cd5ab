import * as z from 'zod';
import { VERDICTS } from '../language/flow.ts';
import { conditionSchema } from './condition-schema.ts';

// Every object is strict: what is not named here is never given away, a draft of a rule least of all.

const daySchema = z.iso.date();

const citeSchema = z
  .strictObject({
    source: z.string().meta({ description: 'A key of "sources".' }),
    section: z.string().optional(),
  })
  .meta({ description: 'A place in a source.' });

const rowSchema = z
  .strictObject({
    number: z.string().optional().meta({ description: 'Left out where the overview stops.' }),
    if: z
      .array(conditionSchema)
      .optional()
      .meta({ description: 'All must hold. They are read, and asked, from the first on.' }),
    then: z.string().meta({ description: 'A key of "outcomes".' }),
    from: daySchema.optional().meta({ description: 'The first day of the row.' }),
    until: daySchema.optional().meta({ description: 'The last day of the row.' }),
    after: z
      .string()
      .optional()
      .meta({ description: 'A figure that is a day: the row stands from the day after it.' }),
    only: z
      .enum(['overview', 'full'])
      .optional()
      .meta({ description: 'Left out of the other of the two: the overview, or the own run.' }),
    source: citeSchema,
    reading: z.string().optional().meta({ description: 'Which reading of the law was taken.' }),
  })
  .meta({ description: 'From the top, the first row that fits gives the outcome.' });

const outcomeSchema = z.strictObject({
  verdict: z.enum(VERDICTS),
  instead: z.array(z.string()).optional().meta({ description: 'Schemes to turn to.' }),
  source: citeSchema.optional(),
  reading: z.string().optional(),
});

const schemeSchema = z.strictObject({
  name: z.string().meta({ description: 'The official Danish name.' }),
  plainName: z.string(),
  inForce: z.strictObject({ from: daySchema, until: daySchema.optional() }),
  reviewBy: daySchema.meta({ description: 'By then the sources must be read again.' }),
  sources: z.array(citeSchema),
  table: z.string().meta({ description: 'Its table of the day of the build, as DMN 1.3.' }),
  overviewReads: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'In the overview, a question that is read as another.' }),
  rows: z.array(rowSchema),
  outcomes: z.record(z.string(), outcomeSchema),
});

const answerSchema = z.strictObject({
  label: z.string(),
  from: daySchema.optional(),
  until: daySchema.optional(),
});

const questionSchema = z.union([
  z.strictObject({
    title: z.string(),
    kind: z.literal('choice'),
    answers: z.record(z.string(), answerSchema),
  }),
  z.strictObject({
    title: z.string(),
    kind: z.literal('number'),
    from: z.number(),
    to: z.number(),
    decimals: z.literal([0, 1]),
  }),
]);

const figureSchema = z.strictObject({
  unit: z.string(),
  values: z.array(
    z.strictObject({
      from: daySchema.meta({ description: 'It holds until the next one.' }),
      value: z
        .union([z.number(), daySchema, z.literal('none')])
        .meta({ description: '"none": repealed, or not known.' }),
      source: citeSchema,
      checkedOn: daySchema,
      inLaw: z.array(z.number()).optional().meta({ description: 'What it is counted from.' }),
      unverified: z.enum(['computed', 'amended']).optional(),
    }),
  ),
});

const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  dated: daySchema.optional(),
  readOn: daySchema,
  known: z.enum(['text', 'guide', 'title']),
  changesUnread: z
    .literal(true)
    .optional()
    .meta({ description: 'Acts that nobody has read changed it later, where is not known.' }),
  exposed: z
    .strictObject({ from: daySchema, sections: z.array(z.string()) })
    .optional()
    .meta({ description: 'Sections that may have changed since they were read.' }),
});

/** What `rules.json` holds. */
export const rulesSchema = z
  .strictObject({
    $schema: z.string(),
    about: z.string(),
    language: z.literal('da'),
    license: z.string(),
    on: daySchema.meta({ description: 'The day of the build, whose figures the texts say.' }),
    edition: z.strictObject({ number: z.int(), from: daySchema }),
    schemes: z.record(z.string(), schemeSchema),
    questions: z.record(z.string(), questionSchema),
    figures: z.record(z.string(), figureSchema),
    sources: z.record(z.string(), sourceSchema),
  })
  .meta({ title: 'Vejviser: rules.json' });

/** The rules as `rules.json` gives them away. */
export type RulesJson = z.infer<typeof rulesSchema>;
