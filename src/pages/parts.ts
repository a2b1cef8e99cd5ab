import type { StartedVisit } from '../visit/start-visit.ts';

/** How the parts of the guide are fetched that come after the first question. */
export const parts = {
  besideThePage: () => import('./beside-the-page.ts'),
  machinesAndResults: () => import('./machines-and-results.ts'),
  otherPages: async () => (await import('./other-pages.ts')).otherPages,
};

type Fetched<Part extends keyof typeof parts> = Awaited<ReturnType<(typeof parts)[Part]>>;

/** What the pages show and act upon. */
export type Guide = StartedVisit<
  Fetched<'machinesAndResults'>,
  Fetched<'otherPages'>,
  Fetched<'besideThePage'>
>;
