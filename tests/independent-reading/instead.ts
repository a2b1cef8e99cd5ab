// A second, independent reading by another hand, kept to be compared with the tables: where a person is
// sent instead. Outside the pool's own days people on ledighedsydelse have the offer besides.
import type { Flow, Outcome } from '../../src/language/flow.ts';

const poolOrOffer = ['regional-course-pool', 'upskilling-offer'];

const readings: Readonly<Record<string, readonly string[]>> = {
  'upskilling-offer: in-work': ['adult-apprenticeship'],
  'upskilling-offer: under-notice': ['dismissal-upskilling', 'six-week-course'],
  'six-week-course: not-insured': poolOrOffer,
  'six-week-course: higher-education': poolOrOffer,
  'six-week-course: academy-only': poolOrOffer,
  'six-week-course: too-late': poolOrOffer,
  'six-week-course: side-business': poolOrOffer,
  'six-week-course: side-business-ask': poolOrOffer,
  'integration-upskilling: not-relevant': ['upskilling-offer'],
  'integration-upskilling: ordinary-rules': ['upskilling-offer'],
  'shortage-pool: ended': ['regional-course-pool'],
  'education-lift: higher-education': ['adult-apprenticeship', 'regional-course-pool'],
};

/** Where the two readings differ, one line each. */
export function insteadDifferences(flows: readonly Flow[]): readonly string[] {
  const own = Object.fromEntries(
    flows.flatMap(({ scheme, outcomes }) =>
      Object.entries<Outcome>(outcomes).flatMap(([id, { instead }]) =>
        instead ? [[`${scheme}: ${id}`, instead] as const] : [],
      ),
    ),
  );
  const schemes = new Set(flows.map(({ scheme }) => scheme));
  const read = Object.entries(readings).filter(([key]) => schemes.has(key.split(':')[0]!));
  const others: Record<string, readonly string[]> = Object.fromEntries(read);
  return [...new Set([...Object.keys(own), ...Object.keys(others)])]
    .filter((key) => own[key]?.join() !== others[key]?.join())
    .map((key) => `${key} sends to ${own[key]?.join(', ')}, and to ${others[key]?.join(', ')}`);
}
