import { compileFlow, type CompiledFlow } from '../../../src/engine/compile.ts';
import type { Row } from '../../../src/language/flow.ts';
import { cite } from '../ferry/cite.ts';
import { ferryCard } from '../ferry/ferry-card.ts';
import { figures } from '../ferry/figures.ts';
import { TODAY } from '../ferry/words.ts';

/** A table of the ferry card's outcomes with rows of a test's own, numbered from the top. */
export const tableOf = (
  rows: readonly Pick<Row<keyof typeof ferryCard.outcomes>, 'if' | 'then'>[],
): CompiledFlow =>
  compileFlow(
    {
      ...ferryCard,
      rows: rows.map((row, i) => ({ ...row, number: `${i + 1}`, source: cite('§ 2') })),
    },
    { on: TODAY, mode: 'full', figures },
  );
