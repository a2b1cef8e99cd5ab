import { questions } from '../../flows/questions.ts';
import { schemes } from '../../src/rules/schemes.ts';
import { optionsOf, type Question } from '../../src/language/questions.ts';
import { oneOf, wholeBetween, type Random } from '../independent-reading/random.ts';
import { knownOrOdd, oddText } from './odd-text.ts';

/** `SEED=…` repeats a run. */
export const SEED = Number(process.env['SEED'] ?? 20261122);

const RUNS = ['overview', ...Object.keys(schemes)];
const SETTINGS = {
  lang: ['da', 'en'],
  on: ['2026-11-22', '2015-06-28', '2027-01-01', '9999-12-31'],
  flow: RUNS,
  municipality: ['0851', '9999', '101'],
  theme: ['neutral', 'borger', '00ff00', '#004080'],
};
const PLACES = [
  ...['answers', 'print', 'employer', 'rules', 'accessibility', 'privacy', 'embed', 'calculators'],
  ...['hours-left', 'transport', 'about', 'link', 'review', 'caseworker', ...RUNS],
];

/** The query of an address, with its `?`. */
export function oddQuery(random: Random): string {
  const settings = Array.from({ length: wholeBetween(random, 0, 4) }, () => {
    const [name, known] = oneOf(random, Object.entries(SETTINGS));
    const value = knownOrOdd(random, known);
    const key = random() < 0.9 ? name : oddText(random, [name]);
    // Most are written as a form writes them, some by hand.
    return random() < 0.7 ? new URLSearchParams([[key, value]]) : `${key}=${value}`;
  });
  return `?${settings.join('&')}`;
}

/** What follows in an address, with its `#`. */
export const oddHash = (random: Random): string =>
  `#${oneOf(random, ['/', '/', '/', ''])}${Array.from({ length: wholeBetween(random, 1, 3) }, () =>
    knownOrOdd(random, PLACES),
  ).join('/')}`;

/** The value of one attribute of the tag, or none. */
export const oddAttribute = (random: Random): string | null =>
  random() < 0.2 ? null : knownOrOdd(random, Object.values(SETTINGS).flat());

/** What the tab could keep: answers, some of them wrong, or anything else. */
export function oddStored(random: Random): string {
  if (random() < 0.2) return oddText(random, ['{', '}', '[]', 'null', '"', ':', ',']);
  const stored = JSON.stringify({
    run: knownOrOdd(random, RUNS),
    answers: Object.fromEntries(
      Array.from({ length: wholeBetween(random, 0, 6) }, () => oddAnswer(random)),
    ),
    ...(random() < 0.3 && { made: oddValue(random), edition: oddValue(random) }),
    ...(random() < 0.2 && { given: oddValue(random), touched: oddValue(random) }),
  }).replace('"answers":{', random() < 0.1 ? '"answers":{"__proto__":{"age":34},' : '"answers":{');
  return random() < 0.9 ? stored : stored.slice(0, wholeBetween(random, 0, stored.length));
}

function oddAnswer(random: Random): readonly [string, unknown] {
  const [id, question] = oneOf(random, Object.entries<Question>(questions));
  const options = Object.keys(optionsOf(question) ?? {});
  const fitting = options.length > 0 ? oneOf(random, options) : wholeBetween(random, 0, 110);
  return [random() < 0.9 ? id : oddText(random, [id]), random() < 0.6 ? fitting : oddValue(random)];
}

/** A value of any kind that a browser can keep. */
export const oddValue = (random: Random): unknown =>
  oneOf(random, [
    ...[null, true, 0, -1, 0.5, 1e21, 34, '34', '', 'no', [], {}, [34], { age: 34 }],
    oddText(random, ['yes', 'no', '2026-11-22']),
  ]);

/** What a frame could send to the page around it. */
export const oddMessage = (random: Random): unknown =>
  random() < 0.2
    ? oddValue(random)
    : {
        source: random() < 0.9 ? 'vejviser' : oddValue(random),
        type: knownOrOdd(random, ['started', 'step', 'result', 'height']),
        ...(random() < 0.6 && { number: oddNumber(random) }),
        ...(random() < 0.6 && { px: oddNumber(random) }),
        ...(random() < 0.3 && { answers: oddValue(random) }),
      };

const oddNumber = (random: Random): unknown =>
  random() < 0.5 ? oddValue(random) : oneOf(random, [1, 7, 812.5, -1, NaN, Infinity, 1e300]);

/** What an entry of the browser's history could hold: another page of the same host wrote it. */
export const oddEntry = (random: Random): unknown =>
  random() < 0.2
    ? oddValue(random)
    : {
        depth: oddValue(random),
        ...(random() < 0.7 && { position: oddValue(random) }),
        ...(random() < 0.3 && { changing: oddValue(random) }),
      };
