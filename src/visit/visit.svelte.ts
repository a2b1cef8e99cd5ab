import { firstQuestion } from '../../flows/first-question.ts';
import { useFonts } from '../browser/fonts.ts';
import { isFramed } from '../browser/framed.ts';
import { follow, pushEntry, replaceEntry, stepBack, type Entry } from '../browser/history.ts';
import type { Journey } from '../engine/journey.ts';
import type { Day } from '../language/day.ts';
import type { Answer, Question } from '../language/questions.ts';
import { DANISH, texts, type Language } from '../text/languages.ts';
import type { Translate } from '../text/texts.ts';
import { ABOUT_THE_OVERVIEW } from '../views/about-the-overview.ts';
import { OVERVIEW, routeAddresses } from '../views/addresses.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import type { Progress } from '../views/progress.ts';
import { tellingIn, type Telling } from '../views/telling.ts';
import type { ResultView } from '../views/view-types.ts';
import { Draft } from './draft.svelte.ts';
import { here } from './here.ts';
import { KeptAnswers } from './kept-answers.svelte.ts';
import { ReadersMunicipality } from './municipality.svelte.ts';
import { placeBefore } from './place-before.ts';
import type { LinkRoute, Route } from './routes.ts';
import { standingOf, type Standing } from './standing.ts';

/**
 * One person's visit: the answers, where in the guide they are, and the language they read. All that
 * can be computed is derived from these.
 */
export class Visit {
  readonly today: Day;
  /** The day whose rules are shown. */
  on: Day = $state.raw('2015-06-29');
  language = $state<Language>(DANISH);
  route = $state.raw<Route>({ page: 'start' });
  readonly answers = new KeptAnswers();
  readonly municipality = new ReadersMunicipality();
  /** The run that the list of answers belongs to. */
  run = $state(OVERVIEW);
  #entry = $state.raw<Entry>({ depth: 0 });
  /** A link that is yet to be opened. */
  link = $state.raw<LinkRoute>();
  /** The machines of the day, once they and all texts of the language shown are there. */
  guide = $state.raw<GuideOfDay>();
  /** Told when the person has deleted the answers. */
  ondelete: () => void = () => undefined;
  /** What is chosen or written on the page and not sent. */
  draft = new Draft();

  t: Translate = $derived(texts.translator(this.language));
  telling: Telling = $derived(this.tellingIn(this.language));
  journey: Journey | undefined = $derived(this.guide?.journey(this.run, this.answers.facts));
  standing: Standing = $derived(
    this.link
      ? { shows: 'loading' }
      : standingOf(this.run, this.#entry.position, this.journey, this.answers.isEmpty),
  );
  results: readonly ResultView[] = $derived(
    this.journey
      ? (this.guide?.results(this.run, this.journey, this.telling, this.answers.own) ?? [])
      : [],
  );
  /** How far the person is. Before the machines are there, only the overview's first question shows. */
  progress: Progress = $derived.by(() => {
    const { guide, journey, standing, run } = this;
    return guide && journey && standing.shows === 'question'
      ? guide.progress(run, journey, standing.index)
      : { number: 1, left: ABOUT_THE_OVERVIEW.most - 1 };
  });

  readonly #onplace: () => void;

  /** @param onplace told whenever the person has come to another place */
  constructor(today: Day, onplace: () => void) {
    this.today = today;
    this.on = today;
    this.#onplace = onplace;
  }

  /** Reads where the browser stands. A place in the page (`#content`) is no route. */
  sync(depthBefore = this.#entry.depth): void {
    const now = here(depthBefore);
    if (!now) return;
    useFonts();
    const { route, entry } = now;
    this.#entry = entry;
    this.draft = new Draft();
    if (route.page === 'link') this.link = route;
    this.route = route.page === 'link' ? { page: 'run', run: OVERVIEW } : route;
    if (route.page === 'run') this.run = route.run;
    this.#onplace();
  }

  /**
   * The browser has stepped. In a frame it may come to the place that shows already, which the guide's
   * own Back has put in the place of another: then the guide steps back itself.
   */
  stepped(): void {
    const before = this.#entry;
    this.sync();
    const isSame = this.#entry !== before && this.#entry.depth === before.depth;
    if (isSame && isFramed()) this.back();
  }

  /** What is asked. Before the machines are there, that is the overview's first question alone. */
  questionOf(id: string): Question {
    return this.guide?.question(id) ?? firstQuestion[id as keyof typeof firstQuestion];
  }

  /** With what the guide speaks in a language whose texts are there. */
  tellingIn(language: Language): Telling {
    const { on, guide } = this;
    const figures = guide?.figurePlugs({ language, t: texts.translator(language) }) ?? {};
    return tellingIn(texts, { language, on, figures, municipality: this.municipality.known });
  }

  answer(question: string, answer: Answer): void {
    const index = this.standing.shows === 'question' ? this.standing.index : 0;
    this.#pin(index);
    const isAsBefore = this.journey?.facts[question] === answer && !this.#entry.changing;
    this.answers.give(this.run, question, answer);
    // An answer left as it was leads on to the next question, as a person who went back expects;
    // a new one leads to the first open question, past what is known already.
    const open = this.journey?.asked.length ?? index + 1;
    this.#step({ position: isAsBefore ? index + 1 : open });
  }

  /** Goes to one question of a run, to answer it anew. */
  change(question: string): void {
    const position = this.journey?.asked.indexOf(question) ?? -1;
    if (position < 0) return;
    this.#step({ position, changing: true }, routeAddresses.run(this.run));
  }

  /**
   * Goes back to what was there before. A page that was opened here, by a link or in a frame that was
   * loaded anew, has nothing below it: there it goes to the question before, or to the result.
   */
  back(): void {
    stepBack(this.#entry, () => {
      const before = placeBefore(this.route, this.run, this.standing, this.journey);
      if ('position' in before) this.#showInstead({ ...this.#entry, position: before.position });
      else follow(before.hash);
    });
  }

  /** Goes to an address, which takes the place of the present one in the history. */
  goInstead(address: string): void {
    this.#showInstead(this.#entry, address);
  }

  /** Empties answers, storage and memory, and goes back to the start. */
  deleteAnswers(why: 'asked' | 'left-alone' = 'asked'): void {
    this.answers.clear();
    this.municipality.forget();
    this.answers.wereLeftAlone = why === 'left-alone';
    this.run = OVERVIEW;
    this.#step({}, routeAddresses.start);
    if (why === 'asked') this.ondelete();
  }

  /** Empties all as above, and asks the first question of a run. */
  beginAnew(run: string = OVERVIEW): void {
    this.deleteAnswers();
    follow(routeAddresses.run(run));
  }

  /** Writes down which question an entry showed, so that Back finds it again. */
  #pin(position: number): void {
    if (this.#entry.position !== position) this.#showInstead({ ...this.#entry, position });
  }

  #showInstead(entry: Entry, address?: string): void {
    replaceEntry(entry, address);
    this.sync();
  }

  #step(to: Omit<Entry, 'depth'>, address?: string): void {
    pushEntry({ ...to, depth: this.#entry.depth + 1 }, address);
    this.sync();
  }
}
