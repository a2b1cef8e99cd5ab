// @engines chromium in test:all: it takes long
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import type { Answers } from './people.ts';
import { da, plan } from './words.ts';

const openGuide = useGuide();
const CLOSED = ['no', 'ended'];

/** What everybody here says where nothing but an answer will do. */
const known: Answers = {
  age: 34,
  education: 'primary',
  'has-vocational': 'no',
  'weeks-unemployed': 10,
  'notice-course': 'yes',
  'skills-test': 'need-shown',
  newcomer: 'yes',
  children: 'no',
  'single-parent': 'no',
  'part-time-job': 'no',
  'side-business': 'no',
  'six-week-use': 'unused',
  'residence-permit': 'yes',
  registered: 'yes',
  'danish-start-years': 1,
  schooling: 'short',
  'apprentice-age': 34,
  'job-offer': 'none',
  'employer-training': 'no',
  'years-in-denmark': 3,
};

/**
 * Chooses "Ved ikke" wherever it is offered, and these answers elsewhere, until a result shows.
 * @returns the questions answered with "Ved ikke"
 */
async function answerUnsure(guide: Guide, answers: Answers): Promise<string[]> {
  const unsure: string[] = [];
  for (;;) {
    await guide.page.locator('form[data-question], [data-scheme]').first().waitFor();
    if ((await guide.form().count()) === 0) return unsure;
    const question = await guide.question();
    const isOffered = (await guide.field(question, 'unknown').count()) > 0;
    if (isOffered) unsure.push(question);
    else expect(answers, `an answer to "${question}"`).toHaveProperty(question);
    await guide.pick(isOffered ? 'unknown' : answers[question]!);
    await guide.goOn();
  }
}

/**
 * A scheme's own result says what happens next; an open one what to do first, which stands in the plan
 * where there is one, and what to ask.
 */
async function expectNoDeadEnd(guide: Guide): Promise<void> {
  const [result] = await guide.results();
  const headings = await guide.page.getByRole('heading', { level: 2 }).allInnerTexts();
  const hasPlan = headings.includes(plan.da.title);
  const needed = CLOSED.includes(result!.verdict)
    ? [da.result.next]
    : [...(hasPlan ? [plan.da.title] : [da.result.next, da.part.do]), da.part.ask];
  expect(headings, JSON.stringify(result)).toEqual(expect.arrayContaining(needed));
  const next = hasPlan
    ? guide.page.locator('.plan li').first()
    : guide.page.locator('h2', { hasText: da.result.next }).locator('+ p');
  expect((await next.innerText()).length).toBeGreaterThan(20);
  await guide.hasNoHoles();
  await guide.link(da.result['to-overview']).waitFor();
}

it.each([
  ['kontanthjaelp', ['work-duty', 'collective-dismissal', 'integration-act', 'refugee-or-family']],
  ['dagpenge', ['collective-dismissal', 'integration-act', 'refugee-or-family', 'course-list']],
  [
    'notice',
    [
      'apprentice-list',
      'collective-dismissal',
      'integration-act',
      'refugee-or-family',
      'course-list',
    ],
  ],
])(
  'leads a person on "%s" who is unsure of all that one can be to results with a next step',
  async (benefit, expected) => {
    const guide = await openGuide({ address: '#/overview' });
    const unsure = await answerUnsure(guide, { ...known, benefit });
    const results = await guide.results();
    await guide.unfoldAll();
    const cards = await guide.page.locator('[data-scheme]').allTextContents();
    expect(cards.filter((text) => !text.includes(da.result.next))).toEqual([]);
    const open = results.filter(({ verdict }) => !CLOSED.includes(verdict));
    expect(open.length).toBeGreaterThan(5);
    for (const { scheme } of open) {
      await guide.unfoldAll();
      await guide.page.locator(`[data-scheme="${scheme}"] a[href="#/${scheme}"]`).first().click();
      unsure.push(...(await answerUnsure(guide, known)));
      await expectNoDeadEnd(guide);
      await guide.link(da.result['to-overview']).click();
      await guide.heading(da.result['overview-title']).waitFor();
    }
    expect(new Set(unsure)).toEqual(new Set(expected));
  },
);
