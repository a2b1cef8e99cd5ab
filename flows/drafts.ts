import { defineDrafts } from '../src/language/drafts.ts';

/**
 * Laws that have been announced. What they would bring is marked with the id where it would stand
 * (`draft`, `endsBy`; texts below `drafts.<id>`), and no citizen meets it.
 */
export const drafts = defineDrafts({
  'main-law-2027': {
    name: {
      da: 'ny hovedlov om en aktiv beskæftigelsesindsats',
      en: 'new main law on employment services',
    },
    announced: {
      title: 'KL, høringssvar om forslag til ny hovedlov, november 2025',
      url: 'https://backoffice.kl.dk/hoeringssvar/beskaeftigelse-og-integration/2025/hoeringssvar-forslag-til-ny-hovedlov-om-en-aktiv-beskaeftigelsesindsats-og-konsekvenslovforslaget',
    },
    lookedOn: '2026-12-01',
    from: '2027-01-01',
    known: 'unread',
    reading:
      'Kun det er sat ind, som omtalen siger om unge på kontanthjælp: uddannelsespålæg, pligten til en læsetest og retten til en mentor falder bort, og målgrupperne samles; hvilke grupper der bliver til hvilke, er ikke set.',
  },
});
