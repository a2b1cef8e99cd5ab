import { defineDepartures } from '../src/language/departures.ts';
import { is } from './vocabulary.ts';

/**
 * Where the page's overview asks otherwise than its tables, which are compared as they stand
 * (`assess` follows them alone). ARCHITECTURE.md tells why.
 */
export const departures = defineDepartures({
  asksAlso: [
    // A part-time job shuts out the six weeks, and whoever gives it up for the lift can lose by it.
    {
      question: 'part-time-job',
      if: [is('benefit', 'dagpenge')],
      beforeRightTo: ['six-week-course', 'education-lift'],
    },
  ],
  passesOver: [
    // On kontanthjælp the weeks are without a break, so the last job lies at least as far back. On
    // dagpenge all spells of the period are added: a job, and a layoff, may lie between them.
    {
      scheme: 'dismissal-upskilling',
      question: 'collective-dismissal',
      if: [is('benefit', 'kontanthjaelp')],
      taken: 'yes',
      since: { days: 'days-since-leaving', weeks: 'weeks-unemployed' },
    },
  ],
});
