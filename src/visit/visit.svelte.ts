import { schemes } from '../../flows/schemes.ts';
import type { Journey } from '../engine/journey.ts';
import type { Day } from '../language/day.ts';
import type { Answer } from '../language/questions.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import type { ResultView } from '../views/view-types.ts';
import type { Engine, Words } from '../views/guide-of-day.ts';
import { fetchFonts, useFonts } from '../browser/fonts.ts';
import { hereIn, pushEntry, stepBack, type Entry } from '../browser/history.ts';
import { Home } from './municipality.svelte.ts';
import { KeptAnswers } from './kept-answers.svelte.ts';
import { DANISH, loadLanguage, texts, type Language } from '../text/languages.ts';
import type { Newer } from './newer.ts';
import { placeBefore } from './place-before.ts';
import { addressOfRun, addressWith, OVERVIEW, type LinkRoute, type Route } from './routes.ts';
import type { Settings } from './settings.ts';
import { factsBefore, standingOf, type Standing } from './standing.ts';

const isRun = (name: string): boolean => name === OVERVIEW || Object.hasOwn(schemes, name);

/**
 * One person's visit: the answers, where in the guide they are, and the language. It joins the
 * machines to the page; everything that can be computed is derived from the kept answers.
 */
export class Session {
  readonly today: Day;
  /** The day whose rules are shown. */
  on: Day = $state.raw('2015-06-29');
  wrongSettings = $state.raw<Settings['wrong']>([]);
  language = $state<Language>(DANISH);
  route = $state.raw<Route>({ page: 'start' });
  readonly answers = new KeptAnswers();
  readonly home = new Home();
  /** The run that the list of answers belongs to. */
  run = $state(OVERVIEW);
  hasFailed = $state(false);
  /** The texts of the language asked for could not be fetched. */
  languageFailed = $state(false);
  /** Something newer waits until the person loads the page anew. */
  newer = $state<Newer>();
  #entry = $state.raw<Entry>({ depth: 0 });
  /** A link that is yet to be opened. */
  link = $state.raw<LinkRoute>();
  /** The machines of the day, once they are there. */
  engine = $state.raw<Engine>();
  /** What shows results, once it is there; then the other pages. */
  later = $state.raw<typeof import('../pages/later.ts')>();
  pages = $state.raw<typeof import('../pages/pages.ts').pages>();
  /** Languages all of whose texts are there. */
  #loaded = $state.raw<readonly Language[]>([]);

  t: Translate = $derived(texts.translator(this.language));
  words: Words = $derived({ language: this.language, t: this.t, home: this.home.known });
  isReady = $derived(this.engine !== undefined && this.#loaded.includes(this.language));
  journey: Journey | undefined = $derived(
    this.isReady ? this.engine?.journey(this.run, this.answers.facts) : undefined,
  );
  standing: Standing = $derived(
    this.link
      ? { shows: 'loading' }
      : standingOf(this.run, this.#entry.position, this.journey, this.answers.isEmpty),
  );
  results: readonly ResultView[] = $derived(
    this.journey ? (this.engine?.results(this.run, this.journey, this.words) ?? []) : [],
  );
  figures: Plugs = $derived(this.isReady ? (this.engine?.figurePlugs(this.words) ?? {}) : {});
  /** Different questions that can follow the one shown, at the most. */
  left: number | undefined = $derived.by(() => {
    const facts = factsBefore(this.standing, this.journey);
    return facts && this.engine?.leftAfterNext(this.run, facts);
  });

  /** The language asked for: shown as soon as its texts are there. */
  #wanted: Language = DANISH;
  #isPrepared = false;

  constructor(today: Day) {
    this.today = today;
    this.on = today;
    this.sync(-1);
    addEventListener('popstate', () => this.sync());
    addEventListener('hashchange', () => this.sync());
  }

  /** Reads where the browser stands. A place in the page (`#content`) is no route. */
  sync(depthBefore = this.#entry.depth): void {
    const here = hereIn(isRun, depthBefore);
    if (!here) return;
    useFonts();
    const { route, entry } = here;
    this.#entry = entry;
    if (route.page === 'link') this.link = route;
    this.route = route.page === 'link' ? { page: 'run', run: OVERVIEW } : route;
    if (route.page === 'run') this.run = route.run;
    // A link is opened, and a page that could not be fetched is tried again.
    if (this.isReady && (this.link || !this.pages)) void this.load();
  }

  /**
   * Reads what must be known before anything is drawn: the address's settings and what the tab
   * kept. A fault is shown, and `load` tries again.
   */
  async prepare(): Promise<void> {
    this.hasFailed = false;
    try {
      await this.#apply(
        location.search === ''
          ? { wrong: [] }
          : (await import('./settings.ts')).readSettings(location.search),
      );
      const run = await this.answers.restore(this.on);
      if (run !== undefined && isRun(run) && this.route.page !== 'run') this.run = run;
      if (this.#wanted !== DANISH) await this.#show(this.#wanted);
      this.#isPrepared = true;
    } catch {
      this.hasFailed = true;
    }
  }

  /** Fetches the machines and the other texts; the first question is drawn without them. */
  async load(): Promise<void> {
    if (!this.#isPrepared) await this.prepare();
    if (!this.#isPrepared) return;
    this.hasFailed = false;
    try {
      const [later] = await Promise.all([import('../pages/later.ts'), this.#show(this.#wanted)]);
      this.engine ??= await later.createWarmEngine(this);
      this.later = later;
      await this.#openLink();
    } catch {
      this.hasFailed = true;
      return;
    }
    await this.#loadPages();
    await fetchFonts();
  }

  /** A fault is told to those alone who stand on one of these pages: the others can go on. */
  async #loadPages(): Promise<void> {
    try {
      this.pages ??= (await import('../pages/pages.ts')).pages;
    } catch {
      this.hasFailed = !['start', 'run', 'not-found'].includes(this.route.page);
    }
  }

  /** Takes the answers over that a link holds, and goes where it leads. */
  async #openLink(): Promise<void> {
    const { link: route, engine, today, on } = this;
    if (!route || !engine) return;
    const { openedLink } = await import('./opened-link.ts');
    const link = openedLink(route, { today, on, moved: engine.moved });
    this.answers.take(link);
    this.run = link.run;
    this.link = undefined;
    history.replaceState(this.#entry, '', link.address);
    this.sync();
  }

  /** Shows the rules of another day, with the same answers. */
  showDay(on: Day): void {
    this.on = on;
    this.engine = this.later?.createEngine(on);
    history.replaceState(history.state, '', addressWith('on', on === this.today ? undefined : on));
  }

  async #apply({ on, lang, flow, municipality, theme, wrong }: Settings): Promise<void> {
    this.on = on ?? this.today;
    this.#wanted = lang ?? DANISH;
    if (theme !== undefined) (await import('../browser/theme.ts')).useTheme(theme);
    const isHome = await this.home.open(municipality);
    this.wrongSettings = isHome ? wrong : [...wrong, 'municipality'];
    if (flow === undefined || location.hash !== '') return;
    history.replaceState(history.state, '', addressOfRun(flow));
    this.sync();
  }

  /** Another language may have been asked for while this one was fetched: the last one wins. */
  async #show(language: Language): Promise<void> {
    await loadLanguage(language);
    this.#loaded = [...this.#loaded, language];
    if (language === this.#wanted) this.language = language;
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
    this.#step({ position, changing: true }, addressOfRun(this.run));
  }

  /**
   * Goes back to what was there before. A page that was opened here, by a link or in a frame that was
   * loaded anew, has nothing below it: there it goes to the question before, or to the result.
   */
  back(): void {
    stepBack(this.#entry, () => {
      const before = placeBefore(this.route, this.run, this.standing, this.journey);
      if ('position' in before) this.#showInstead(before.position);
      else location.hash = before.hash;
    });
  }

  #showInstead(position: number): void {
    history.replaceState({ ...this.#entry, position } satisfies Entry, '');
    this.sync();
  }

  /** Empties answers, storage and memory, and goes back to the start. */
  deleteAnswers(why: 'asked' | 'left-alone' = 'asked'): void {
    this.answers.clear();
    this.home.forget();
    this.answers.wereLeftAlone = why === 'left-alone';
    this.run = OVERVIEW;
    this.#step({}, '#/');
  }

  /** Fetches the texts of a language. Whether they are there; the page tells of a fault. */
  async fetchLanguage(language: Language): Promise<boolean> {
    this.languageFailed = false;
    try {
      await loadLanguage(language);
    } catch {
      this.languageFailed = true;
    }
    return !this.languageFailed;
  }

  async setLanguage(language: Language): Promise<void> {
    if (!(await this.fetchLanguage(language))) return;
    this.#wanted = language;
    await this.#show(language);
    history.replaceState(history.state, '', addressWith('lang', language));
  }

  /** Writes down which question an entry showed, so that Back finds it again. */
  #pin(position: number): void {
    if (this.#entry.position !== position) this.#showInstead(position);
  }

  #step(to: Omit<Entry, 'depth'>, address?: string): void {
    pushEntry({ ...to, depth: this.#entry.depth + 1 }, address);
    this.sync();
  }
}
