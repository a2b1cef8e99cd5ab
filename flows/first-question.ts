import { defineQuestions } from '../src/language/questions.ts';

/** What the overview asks first. It ships with the page; the other questions come with the machines. */
export const firstQuestion = defineQuestions({
  benefit: {
    kind: 'choice',
    groups: {
      'out-of-work': {
        dagpenge: {},
        kontanthjaelp: {},
        none: {},
        uddannelseshjaelp: { until: '2025-06-30' },
        'integration-benefit': { until: '2025-06-30' },
      },
      'ill-or-reduced-capacity': {
        sygedagpenge: {},
        jobafklaring: {},
        ressourceforloeb: {},
        revalidering: {},
        ledighedsydelse: {},
        fortidspension: {},
      },
      'in-work': { notice: {}, job: { note: true } },
      'something-else': { other: { note: true } },
    },
    terms: ['a-kasse', 'kontanthjaelp', 'ledighedsydelse'],
  },
});
