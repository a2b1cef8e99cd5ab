import type { Day } from '../language/day.ts';
import type { Figures } from '../language/figures.ts';
import type { Flow, Mode } from '../language/flow.ts';
import { questionsIn } from '../language/mentions.ts';
import type { Schemes } from '../language/schemes.ts';
import { compileFlow, type CompiledFlow } from './compile.ts';

/** What the engine is told: the tables, their figures and schemes, and the order of the overview. */
export interface Rules {
  readonly flows: readonly Flow[];
  readonly figures: Figures;
  readonly schemes: Schemes;
  readonly overviewOrder: readonly string[];
}

/** The tables of one day, each compiled when it is first needed. */
export interface Guide {
  readonly on: Day;
  /** The tables of the overview, in its order. */
  readonly overview: () => readonly CompiledFlow[];
  /** The same, each compiled when it is taken. */
  readonly overviewOneByOne: () => Iterable<CompiledFlow>;
  /** Those of the same schemes' own runs, each compiled when it is taken. */
  readonly ownOneByOne: () => Iterable<CompiledFlow>;
  /** All tables, each to its end. */
  readonly full: () => readonly CompiledFlow[];
  /** One scheme's own table. */
  readonly scheme: (scheme: string) => CompiledFlow;
  /** Whether some table asks the question on the day. */
  readonly asks: (question: string) => boolean;
}

/** The guide of one day. */
export function guideOn(rules: Rules, on: Day): Guide {
  const { flows, figures, schemes } = rules;
  const compiled = new Map<string, CompiledFlow>();
  const one = (flow: Flow, mode: Mode): CompiledFlow => {
    const key = `${mode} ${flow.scheme}`;
    const known = compiled.get(key) ?? compileFlow(flow, { on, mode, figures });
    compiled.set(key, known);
    return known;
  };
  const inOverview = flows.filter(({ scheme }) => !schemes[scheme]?.outsideOverview);
  let asked: ReadonlySet<string> | undefined;
  return {
    on,
    overview: () => inOverview.map((flow) => one(flow, 'overview')),
    *overviewOneByOne() {
      for (const flow of inOverview) yield one(flow, 'overview');
    },
    *ownOneByOne() {
      for (const flow of inOverview) yield one(flow, 'full');
    },
    full: () => flows.map((flow) => one(flow, 'full')),
    scheme: (scheme) => {
      const flow = flows.find((candidate) => candidate.scheme === scheme);
      if (!flow) throw new Error(`there is no scheme "${scheme}"`);
      return one(flow, 'full');
    },
    asks: (question) => {
      asked ??= new Set(
        flows
          .flatMap((flow) => one(flow, 'full').rows)
          .flatMap(({ conditions }) => questionsIn(...conditions)),
      );
      return asked.has(question);
    },
  };
}
