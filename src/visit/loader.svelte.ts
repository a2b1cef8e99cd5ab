import { addressWith } from '../browser/address.ts';
import { fetchFonts } from '../browser/fonts.ts';
import { reload, replaceAddress } from '../browser/history.ts';
import { loadLanguageOfPage } from '../browser/language-of-page.ts';
import { canBeHad } from '../browser/page-on-server.ts';
import type { Day } from '../language/day.ts';
import { DANISH, loadFirst, type Language } from '../text/languages.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import { faultOf, type Fault } from './fault.ts';
import type { Newer } from './newer.ts';
import type { Opening } from './opening.svelte.ts';
import { addressOfLink } from './routes.ts';
import type { Visit } from './visit.svelte.ts';

/** What makes the machines, among what is fetched with them. */
export interface Machines {
  readonly guideOfDay: (on: Day) => GuideOfDay;
  readonly warmGuideOfDay: (visit: Visit) => Promise<GuideOfDay>;
  /** Works ahead of the person from then on. */
  readonly lookAhead: (visit: Visit) => void;
}

/** The parts of the guide that are fetched after the first question is drawn, in this order. */
export interface Parts<Results extends Machines, Pages, Beside> {
  /** What may stand beside a page that works without it. */
  readonly besideThePage: () => Promise<Beside>;
  /** The machines, and what shows their results. */
  readonly machinesAndResults: () => Promise<Results>;
  readonly otherPages: () => Promise<Pages>;
}

/** Fetches what comes after the first question, and tells what did not come. */
export class Loader<Results extends Machines = Machines, Pages = unknown, Beside = unknown> {
  /** What was fetched, once it is there. */
  besideThePage = $state.raw<Beside>();
  machinesAndResults = $state.raw<Results>();
  otherPages = $state.raw<Pages>();
  /** Why a part is not there. `isInTheWay` says whether that matters where the person stands. */
  fault = $state<Fault>();
  /** The texts of the language asked for could not be fetched. */
  languageFailed = $state(false);
  /** Why something that was pressed was not done: the guide's own code threw. */
  thrown = $state<Fault>();
  /** Something newer waits until the person loads the page anew. */
  newer = $state<Newer>();

  readonly #visit: Visit;
  readonly #opening: Opening;
  readonly #parts: Parts<Results, Pages, Beside>;
  /** The language asked for: shown as soon as its texts are there. */
  #wanted: Language = DANISH;
  #isPrepared = $state(false);

  constructor(visit: Visit, opening: Opening, parts: Parts<Results, Pages, Beside>) {
    this.#visit = visit;
    this.#opening = opening;
    this.#parts = parts;
  }

  /** Whether the page asked for cannot be drawn for a fault. One that works is never given up for it. */
  get isInTheWay(): boolean {
    const { route, standing, guide } = this.#visit;
    if (!this.fault || route.page === 'start') return false;
    if (route.page !== 'run') return !guide || !this.otherPages;
    return !this.#isPrepared || standing.shows === 'loading';
  }

  /** Reads what must be known before anything is drawn. A fault is shown, and `load` tries again. */
  async prepare(): Promise<void> {
    this.fault = undefined;
    try {
      const settings = await this.#opening.readSettings();
      const language = settings.lang ?? DANISH;
      this.#wanted = language;
      await Promise.all([
        loadFirst(language),
        this.#opening.take(settings),
        // Its words are among the later ones.
        this.#opening.mayTell(settings) && this.#loadBeside(),
      ]);
      // The first question waits for no more of a language than this.
      if (language === this.#wanted) this.#visit.language = language;
      this.#isPrepared = true;
    } catch (thrown) {
      // It is told in Danish; where that does not come either, the page says that the guide has not.
      await loadFirst(DANISH);
      this.fault = faultOf(thrown);
    }
  }

  /** Fetches the machines and the other texts; the first question is drawn without them. */
  async load(): Promise<void> {
    if (!this.#isPrepared) await this.prepare();
    if (!this.#isPrepared) return;
    this.fault = undefined;
    try {
      const [machines] = await Promise.all([
        this.#parts.machinesAndResults(),
        this.#show(this.#wanted),
        this.#loadBeside(),
      ]);
      const guide = (this.#visit.guide ??= await machines.warmGuideOfDay(this.#visit));
      if (!this.machinesAndResults) machines.lookAhead(this.#visit);
      this.machinesAndResults = machines;
      await this.#opening.takeLink(guide);
    } catch (thrown) {
      this.fault = faultOf(thrown);
      return;
    }
    await this.#loadPages();
    await fetchFonts();
  }

  /** A page does without it as long as it must. */
  async #loadBeside(): Promise<void> {
    try {
      const [beside] = await Promise.all([
        this.#parts.besideThePage(),
        loadLanguageOfPage(this.#wanted),
      ]);
      this.besideThePage ??= beside;
    } catch {
      // It is asked for again with what comes next.
    }
  }

  async #loadPages(): Promise<void> {
    try {
      this.otherPages ??= await this.#parts.otherPages();
    } catch (thrown) {
      this.fault = faultOf(thrown);
    }
  }

  /** In another place a link may wait to be opened, and pages that did not come are tried again. */
  loadForPlace(): void {
    this.thrown = undefined;
    const { guide, link } = this.#visit;
    if (guide && (link || !this.otherPages)) void this.load();
  }

  /**
   * Fetches anew what did not come. Firefox and WebKit never ask again for a script that failed once:
   * where it can be had now, the page itself is loaded anew, with the answers.
   */
  async tryAgain(): Promise<void> {
    await this.load();
    const { link } = this.#visit;
    if (this.fault) await this.#loadAnew(link && addressOfLink(link));
  }

  /**
   * After the guide threw: the page itself is loaded anew where that loses no answer.
   * @param otherwise draws again what threw
   */
  drawAnew(otherwise?: () => void): void {
    this.thrown = undefined;
    if (this.#visit.answers.canStore) reload();
    else otherwise?.();
  }

  /** Shows the rules of another day, with the same answers. */
  showDay(on: Day): void {
    const visit = this.#visit;
    visit.on = on;
    visit.guide = this.machinesAndResults?.guideOfDay(on);
    replaceAddress(addressWith('on', on === visit.today ? undefined : on));
  }

  /** Fetches the texts of a language. Whether they are there; the page tells of a fault. */
  async fetchLanguage(language: Language): Promise<boolean> {
    this.languageFailed = false;
    try {
      await loadLanguageOfPage(language);
    } catch {
      this.languageFailed = true;
    }
    return !this.languageFailed;
  }

  /** Shows a language. One whose texts failed before is tried again as above. */
  async changeLanguage(language: Language): Promise<void> {
    const failedBefore = this.languageFailed;
    if (await this.fetchLanguage(language)) {
      this.#wanted = language;
      await this.#show(language);
      replaceAddress(addressWith('lang', language));
    } else if (failedBefore) await this.#loadAnew(addressWith('lang', language));
  }

  /** Another language may have been asked for while this one was fetched: the last one wins. */
  async #show(language: Language): Promise<void> {
    await loadLanguageOfPage(language);
    if (language === this.#wanted) this.#visit.language = language;
  }

  /** Loads the page anew where it comes whole, and nothing is lost by it. */
  async #loadAnew(address: string | undefined): Promise<void> {
    if (this.#visit.answers.canStore && (await canBeHad())) reload(address);
  }
}
