import type { Day } from '../language/day.ts';

/** What `locales/<id>/language.json` says of a language. */
export interface LanguageData {
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The voice that reads it best, where the device has several: `en-GB`. */
  readonly voice: string;
  /**
   * How numbers, days and lists are written: the tag that `Intl` knows it by, or all of it, for a
   * language that must be there before `Intl` is warm.
   */
  readonly written: string | Written;
  /** How it is offered, in itself, to somebody whose browser asks for it: "Read the guide in English". */
  readonly offer?: string;
  /** Who has read its texts against the Danish: nobody, where nobody is named. Danish is read by all. */
  readonly readBy?: readonly Reader[];
}

/** A person who has read a language's texts against the Danish, and knows both. */
export interface Reader {
  readonly name: string;
  /** By what they know it: "statsautoriseret translatør", "læser i Odense Kommune". */
  readonly as: string;
  /** The day on which they had read them. */
  readonly on: Day;
}

/** A language's numbers, days and lists, for those who do without `Intl`. */
export interface Written {
  readonly decimal: string;
  readonly thousands: string;
  /** Between the parts of a list. */
  readonly list: string;
  /** With `{{day}}`, `{{month}}` and `{{year}}`. */
  readonly day: string;
  readonly months: readonly string[];
}
