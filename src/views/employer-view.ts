import type { EMPLOYER_PARTS } from '../language/employer.ts';
import type { Phone } from '../language/phone.ts';
import type { LinkOrText } from './view-types.ts';

/** One scheme as a firm is told of it. */
export interface EmployerSchemeView {
  readonly scheme: string;
  /** The official Danish name, and what the scheme is to a firm in plain words. */
  readonly name: string;
  readonly plainName: string;
  /** Why it is worth it. */
  readonly gain: string;
  readonly parts: readonly {
    readonly id: (typeof EMPLOYER_PARTS)[number];
    readonly title: string;
    readonly lines: readonly string[];
  }[];
  /** Where it stands, by the numbers of the sources: "[1] § 61; § 57 · [2]". */
  readonly cites: string;
}

/** What the employer's sheet says on one day. It holds no answer. */
export interface EmployerSheetView {
  /** Where a firm turns to in the municipality, where that is known. */
  readonly service: string | undefined;
  /** The number that it holds. */
  readonly servicePhone: Phone | undefined;
  readonly schemes: readonly EmployerSchemeView[];
  /** Schemes of which a firm is told one line: closed, or not known on that day. */
  readonly notes: readonly {
    readonly name: string;
    readonly text: string;
    readonly cites: string;
  }[];
  /** Every source cited, numbered from 1 in this order. */
  readonly sources: readonly LinkOrText[];
  /** When the rules were last checked. */
  readonly checked: string;
}
