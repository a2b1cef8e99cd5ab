import * as z from 'zod';

const answersSchema = z
  .array(z.string())
  .min(2)
  .meta({ description: 'A question, and answers to it.' });

const quantitySchema: z.ZodType<object> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        answer: z.string(),
        unasked: z.literal('zero').optional().meta({ description: 'Nothing counts as 0.' }),
      }),
      z.strictObject({ figure: z.string() }),
      z.strictObject({ sum: z.array(quantitySchema) }),
      z.strictObject({ minus: z.tuple([quantitySchema, quantitySchema]) }),
      z.strictObject({ times: z.tuple([quantitySchema, quantitySchema]) }),
      z.strictObject({ divided: z.tuple([quantitySchema, quantitySchema]) }),
      z.strictObject({
        cases: z
          .array(z.strictObject({ if: conditionSchema.optional(), then: quantitySchema }))
          .meta({ description: 'The first case that holds gives it; the last has no condition.' }),
      }),
    ]),
  )
  .meta({ id: 'quantity', description: 'An answer, a figure of the day, or what follows.' });

/** What a row asks of the answers, as `src/language/conditions.ts` has it. */
export const conditionSchema: z.ZodType<object> = z
  .lazy(() =>
    z.union([
      z.strictObject({ is: answersSchema }),
      z.strictObject({ isNot: answersSchema }),
      z.strictObject({
        compare: z.tuple([
          quantitySchema,
          z.enum(['below', 'from', 'above', 'up-to', 'equals']),
          quantitySchema,
        ]),
      }),
      z.strictObject({
        passed: z
          .strictObject({ daysAgo: z.string(), months: z.string() })
          .meta({ description: 'The day is past that many months after so many days ago.' }),
      }),
      z.strictObject({ either: z.array(conditionSchema) }),
    ]),
  )
  .meta({ id: 'condition' });
