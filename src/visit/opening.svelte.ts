import { hashHere, queryHere } from '../browser/address.ts';
import { readStored } from '../browser/storage.ts';
import { routeAddresses } from '../views/addresses.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import type { Settings } from './settings.ts';
import type { Visit } from './visit.svelte.ts';

/**
 * What a visit begins with: the settings of the address, what the tab kept, and a link. Where a part
 * that it needs does not come, it throws, and can be asked again.
 */
export class Opening {
  /** Settings of the address that cannot be used: told to whoever made it. */
  wrongSettings = $state.raw<Settings['wrong']>([]);
  /** The clock stands years before the rules that the guide holds. */
  readonly isClockWrong: boolean;
  readonly #visit: Visit;

  constructor(visit: Visit, isClockWrong: boolean) {
    this.#visit = visit;
    this.isClockWrong = isClockWrong;
  }

  /** What the address sets. */
  async readSettings(): Promise<Settings> {
    const query = queryHere();
    return query === '' ? { wrong: [] } : (await import('./settings-here.ts')).settingsHere(query);
  }

  /** Whether a note may stand above the page from the first: not where only a language is asked for. */
  mayTell({ wrong, ...settings }: Settings): boolean {
    const isMore = Object.keys(settings).some((name) => name !== 'lang');
    return wrong.length > 0 || isMore || readStored() !== null;
  }

  /** Takes up the settings, save the language, and the answers that the tab kept. */
  async take({ on, flow, municipality, theme, wrong }: Settings): Promise<void> {
    const visit = this.#visit;
    visit.on = on ?? visit.today;
    if (theme !== undefined) (await import('../browser/theme.ts')).useTheme(theme);
    const isKnown = await visit.municipality.open(municipality);
    this.wrongSettings = isKnown ? wrong : [...wrong, 'municipality'];
    if (this.wrongSettings.length > 0) await this.#tellWrong();
    if (flow !== undefined && hashHere() === '') visit.goInstead(routeAddresses.run(flow));
    const run = await visit.answers.restore(visit.on);
    // A link's answers take the place of all others as soon as they are read.
    if (visit.answers.wereLeftAlone && !visit.link) visit.deleteAnswers('left-alone');
    else if (run !== undefined && visit.route.page !== 'run') visit.run = run;
  }

  /** A reader can do nothing about the address: whoever made it is told, here and in the page to embed. */
  async #tellWrong(): Promise<void> {
    const { tellEditor } = await import('../browser/tell-editor.ts');
    for (const name of this.wrongSettings)
      tellEditor(`${name} in ${queryHere().slice(0, 80)} is not known, and sets nothing`);
  }

  /** Takes the answers over that a link holds, and goes where it leads; else those that were kept. */
  async takeLink({ moved }: GuideOfDay): Promise<void> {
    const visit = this.#visit;
    visit.answers.askMoved(moved);
    const { link: route, today, on } = visit;
    if (!route) return;
    const { openedLink } = await import('./opened-link.ts');
    const link = openedLink(route, { today, on, moved });
    visit.answers.take(link);
    visit.run = link.run;
    visit.link = undefined;
    visit.goInstead(link.address);
  }
}
