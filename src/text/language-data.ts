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
