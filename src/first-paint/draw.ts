import { render } from 'svelte/server';
import { firstQuestion as shipped } from '../../flows/first-question.ts';
import { overviewOrder } from '../../flows/overview.ts';
import { fileAddresses, fileOf, LIST, START } from '../prerender/addresses.ts';
import { bodyOf } from '../prerender/body.ts';
import { startContent } from '../prerender/drafts.ts';
import { inLanguages } from '../prerender/pages.ts';
import type { Questions } from '../language/questions.ts';
import { DANISH } from '../text/languages.ts';
import { ABOUT_THE_OVERVIEW } from '../views/about-the-overview.ts';
import { routeAddresses, type Addresses } from '../views/addresses.ts';
import { questionView } from '../views/question.ts';
import type { Telling } from '../views/telling.ts';
import type { ChoiceView } from '../views/view-types.ts';
import FirstPaint from './FirstPaint.svelte';

/** What is put into `index.html` at the build. */
export interface DrawnStart {
  readonly title: string;
  readonly description: string;
  /** As HTML. */
  readonly body: string;
}

/** Only what starts the guide leads into it; other links lead to files, as long as it has not come. */
const addresses: Addresses = { ...fileAddresses(DANISH), overview: routeAddresses.overview };

/**
 * Draws what the guide draws over it, so that nothing moves then.
 * @param telling in Danish
 */
export function drawStart(telling: Telling): DrawnStart {
  const { t } = telling;
  const progress = {
    number: t('question.number', { number: 1 }),
    left: t('question.left', { count: ABOUT_THE_OVERVIEW.most - 1 }),
  };
  const choices = { language: DANISH, languages: inLanguages(START, DANISH) };
  const drawn = render(FirstPaint, {
    props: {
      frame: { t, ...choices, addresses },
      start: { t, ...choices, addresses, ...startContent(telling, addresses).props },
      question: { t, view: firstQuestion(telling), progress },
      list: fileOf(LIST),
    },
  });
  return {
    title: t('title', { page: t('start.title') }),
    description: t('start.what'),
    body: bodyOf(drawn),
  };
}

function firstQuestion(telling: Telling): ChoiceView {
  const [first = ''] = overviewOrder;
  const { [first]: question }: Questions = shipped;
  const view = question && questionView(first, question, telling, { facts: {}, kept: {} });
  if (view?.kind === 'choice') return view;
  throw new Error(
    `flows/overview.ts: "${first}" comes first, and asks for a number or is not in flows/first-question.ts. Begin with a choice that is there, or draw a number in src/first-paint/FirstQuestion.svelte.`,
  );
}
