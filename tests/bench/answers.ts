import type { Browser, Page } from 'playwright-core';
import type { Facts } from '../../src/language/questions.ts';
import { QUESTION, SLOWED, withFreshPage } from './browser.ts';
import { mixedCitizens, DAY } from './population.ts';
import type { Server } from './serve.ts';
import { heldTo, middle, told, type Row } from './table.ts';

/** From the click on Next until what follows is on the screen. */
interface Times {
  readonly toQuestions: readonly number[];
  readonly toResult: number;
}

const MIDDLE_ANSWER_MS = 50;
const RESULT_MS = 200;
const OTHER_CITIZENS = 4;
/** Nobody answers a question sooner after it has come. */
const ANSWERING_MS = 1000;
/** A person reads the first question for longer than the machines take to arrive. */
const READING_MS = 2500;

/** How long an answer takes a slow telephone, over the longest overview and some others. */
export async function measureAnswers(
  browser: Browser,
  server: Server,
  longest: Facts,
): Promise<readonly Row[]> {
  const journeys: Times[] = [];
  for (const citizen of [longest, ...mixedCitizens(OTHER_CITIZENS)])
    journeys.push(
      await withFreshPage(
        browser,
        async (page) => {
          await page.goto(`${server.address}?on=${DAY}#/overview`);
          await page.waitForSelector(QUESTION);
          await page.waitForTimeout(READING_MS);
          return answerAll(page, citizen);
        },
        { slowed: SLOWED },
      ),
    );
  const times = journeys.flatMap(({ toQuestions }) => toQuestions);
  return [
    heldTo(MIDDLE_ANSWER_MS, middle(times), {
      name: `from an answer to the next question, the middle of ${times.length}`,
      unit: 'ms',
    }),
    told('from an answer to the next question, the worst', 'ms', Math.max(...times)),
    told(
      `from the first answer, the middle of ${journeys.length}`,
      'ms',
      middle(journeys.map(({ toQuestions }) => toQuestions[0] ?? NaN)),
    ),
    heldTo(RESULT_MS, middle(journeys.map(({ toResult }) => toResult)), {
      name: `from the last answer to the result, the middle of ${journeys.length}`,
      unit: 'ms',
    }),
  ];
}

/** Answers in the page itself, so that no message between processes is measured. */
const answerAll = (page: Page, citizen: Facts): Promise<Times> =>
  page.evaluate(
    async ({ question, answers, answeringMs }) => {
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      /** Once the frame that holds the change has been handed over. */
      const drawn = async (): Promise<void> => {
        await frame();
        await new Promise((resolve) => setTimeout(resolve));
      };
      const nextHeading = (before: Element | null): Promise<void> =>
        new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            const heading = document.querySelector('h1');
            if (!heading || heading === before) return;
            watch.disconnect();
            resolve(drawn());
          });
          watch.observe(document, { childList: true, subtree: true });
        });

      const times: number[] = [];
      for (;;) {
        const form = document.querySelector<HTMLFormElement>(question);
        if (!form) break;
        await new Promise((resolve) => setTimeout(resolve, answeringMs));
        const answer = String(answers[form.dataset['question'] ?? ''] ?? '').replace('.', ',');
        const field = form.querySelector<HTMLInputElement>('input[type=text]');
        if (field) {
          field.value = answer;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        } else form.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.click();
        await drawn();
        const arrives = nextHeading(document.querySelector('h1'));
        const clicked = performance.now();
        form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
        await arrives;
        times.push(performance.now() - clicked);
      }
      return { toQuestions: times.slice(0, -1), toResult: times.at(-1) ?? NaN };
    },
    { question: QUESTION, answers: citizen, answeringMs: ANSWERING_MS },
  );
