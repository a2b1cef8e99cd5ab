import { hashHere, queryHere } from '../browser/address.ts';
import { routeAddresses } from '../views/addresses.ts';
import type { GuideOfDay } from '../views/guide-of-day.ts';
import { isRun } from './here.ts';
import type { Settings } from './settings.ts';
import type { Visit } from './visit.svelte.ts';

/**
 * What a visit begins with: the settings of the address, what the tab kept, and a link. Where a part
 * that it needs does not come, it throws, and can be asked again.
 */
export class Opening {
  /** Settings of the address that cannot be used. */
  wrongSettings = $state.raw<Settings['wrong']>([]);
  readonly #visit: Visit;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  /** What the address sets. */
  async readSettings(): Promise<Settings> {
    const query = queryHere();
    return query === '' ? { wrong: [] } : (await import('./settings.ts')).readSettings(query);
  }

  /** Takes up the settings, save the language, and the answers that the tab kept. */
  async take({ on, flow, municipality, theme, wrong }: Settings): Promise<void> {
    const visit = this.#visit;
    visit.on = on ?? visit.today;
    if (theme !== undefined) (await import('../browser/theme.ts')).useTheme(theme);
    const isKnown = await visit.municipality.open(municipality);
    this.wrongSettings = isKnown ? wrong : [...wrong, 'municipality'];
    if (flow !== undefined && hashHere() === '') visit.goInstead(routeAddresses.run(flow));
    const run = await visit.answers.restore(visit.on);
    if (run !== undefined && isRun(run) && visit.route.page !== 'run') visit.run = run;
  }

  /** Takes the answers over that a link holds, and goes where it leads. */
  async takeLink({ moved }: GuideOfDay): Promise<void> {
    const visit = this.#visit;
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
