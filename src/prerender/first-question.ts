import { render } from 'svelte/server';
import { overviewOrder } from '../../flows/overview.ts';
import { ABOUT_THE_OVERVIEW } from '../views/about-the-overview.ts';
import type { PageWords } from '../views/about.ts';
import { texts, type Language } from '../text/languages.ts';
import { questionView } from '../views/question.ts';
import FirstQuestion from './FirstQuestion.svelte';

/**
 * The start page with the overview's first question beside it, hidden: CSS shows it in place of the
 * start where the address asks for the overview, so that it can be read before the guide has come.
 * @param body the start page: the frame, and in `main` what is the start's own
 */
export function withFirstQuestion(body: string, language: Language, words: PageWords): string {
  const { t, on, figures } = words;
  const view = questionView(overviewOrder[0]!, {
    ...{ on, language, t, facts: {}, kept: {}, plugs: figures },
    has: (key) => texts.has(language, key),
  });
  const progress = {
    number: t('question.number', { number: 1 }),
    left: t('question.about', ABOUT_THE_OVERVIEW),
  };
  const question = inert(render(FirstQuestion, { props: { t, view, progress } }).body);
  return body.replace(
    /(<main\b[^>]*>)(.*)(<\/main>)/s,
    (_, open: string, start: string, close: string) =>
      `${open}<div class="start">${start}</div><div class="first-question" hidden>${question}</div>${close}`,
  );
}

/** Nothing is sent, and nobody takes it for the question itself: a choice is taken over, no more. */
const inert = (question: string): string =>
  question
    .replaceAll(/ data-question="[^"]*"/g, '')
    .replaceAll('type="submit"', 'type="button"')
    .replaceAll(/<!--.*?-->/g, '');
