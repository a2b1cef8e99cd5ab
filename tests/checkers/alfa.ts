import { beginningOf, type Evaluate, type Fault } from './fault.ts';
import { load, type Serialized } from './packages.ts';

interface Outcome {
  readonly outcome: string;
  readonly rule: { readonly uri: string };
  readonly target?: { toString: () => string };
  toJSON: () => Serialized;
}

interface Alfa {
  readonly Native: { readonly fromNode: () => unknown };
  readonly Page: { readonly from: (json: unknown) => { readonly getUnsafe: () => unknown } };
  readonly Audit: {
    readonly of: (
      page: unknown,
      rules: unknown,
    ) => { readonly evaluate: () => Promise<Iterable<Outcome>> };
  };
  readonly rules: unknown;
}

/**
 * What Siteimprove's own scans are made of. All parts are of one version: with the page of an older
 * one, as its packages for browsers bring it, every rule calls itself inapplicable, and all looks clean.
 */
export async function alfa(): Promise<Alfa> {
  const { Native } = await load<Pick<Alfa, 'Native'>>('@siteimprove/alfa-dom/native');
  const { Page } = await load<Pick<Alfa, 'Page'>>('@siteimprove/alfa-web');
  const { Audit } = await load<Pick<Alfa, 'Audit'>>('@siteimprove/alfa-act');
  const { default: rules, experimentalRules } = await load<{
    readonly default: Iterable<unknown>;
    readonly experimentalRules: Readonly<Record<string, unknown>>;
  }>('@siteimprove/alfa-rules');
  return { Native, Page, Audit, rules: [...rules, ...Object.values(experimentalRules)] };
}

/** The window that Alfa computes styles for: that of the browser it was drawn in. */
const screen = (width: number, height: number) => ({
  type: 'screen',
  viewport: { width, height, orientation: width > height ? 'landscape' : 'portrait' },
  display: { resolution: 1, scan: 'progressive' },
  scripting: { enabled: true },
  preferences: [],
});

/** @throws when not a rule applies: the parts are then of different versions */
export async function faultsByAlfa(
  { Native, Page, Audit, rules }: Alfa,
  evaluate: Evaluate,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<readonly Fault[]> {
  const document = await evaluate(`(${Native.fromNode.toString()})(document)`);
  const url = String(await evaluate('location.href'));
  const page = Page.from({
    request: { method: 'GET', url, headers: [], body: '' },
    response: { url, status: 200, headers: [], body: '' },
    document,
    device: screen(width, height),
  }).getUnsafe();
  const outcomes = [...(await Audit.of(page, rules).evaluate())];
  if (!outcomes.some(({ outcome }) => outcome === 'passed'))
    throw new Error('Alfa: not a rule applies. Are its packages of one version?');
  return outcomes
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
    .map((outcome) => ({
      checker: 'alfa',
      rule: outcome.rule.uri.split('/').pop() ?? '',
      isQuestion: outcome.outcome === 'cantTell',
      where: beginningOf(String(outcome.target)),
      message: messagesIn(outcome.toJSON()).join(' | '),
    }));
}

/** What each expectation of a rule says, wherever it stands in the outcome. */
function messagesIn(json: Serialized): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(messagesIn);
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'message' && typeof value === 'string'
      ? [value]
      : ['expectations', 'value', 'error', 'diagnostic'].includes(key) || Array.isArray(json)
        ? messagesIn(value)
        : [],
  );
}
