import type { Change } from '../change.ts';
import { replaced } from '../edits.ts';

/** Somebody has read a source again and found it as it was. */
export const sourceRead: Change = {
  name: 'a source read again',
  scheme: 'transport-allowance',
  day: '2027-01-01',
  recipe: 7,
  edits: [
    replaced(
      'flows/sources.ts',
      "    dated: '2025-11-20',\n    readOn: '2026-12-01',",
      "    dated: '2025-11-20',\n    readOn: '2026-12-02',",
    ),
    replaced(
      'flows/figures/support.ts',
      "source: cite('bek-1333-2025', '§ 1, nr. 3'), checkedOn: '2026-12-01'",
      "source: cite('bek-1333-2025', '§ 1, nr. 3'), checkedOn: '2026-12-02'",
    ),
    replaced(
      'flows/transport-allowance/scheme.ts',
      "reviewBy: '2026-12-31'",
      "reviewBy: '2027-12-31'",
    ),
  ],
  unsigns: false,
  differs: { figures: ['transport.kr-per-km'], points: ['rate-open', 'rate-raised'] },
  people: [{ who: 'is in work', answers: { benefit: 'job' } }],
};
