import { createHash } from 'node:crypto';
import { asDanish } from './danish-in.ts';
import { textsOf } from './text-tree.ts';
import type { TextTree } from './texts.ts';

/** The texts of a language, by file. */
export type Texts = Readonly<Record<string, TextTree>>;

/** By key, the digest of the Danish text that a translation was made from. */
export type Lock = Readonly<Record<string, string>>;

/** What goes with the texts of a language that is translated from Danish. */
export interface Translation {
  readonly lock: Lock;
  /** The keys whose text is the Danish one in this language too: "Vejviser", "Start". */
  readonly sameAsDanish: readonly string[];
}

/** A text by its plural forms; one without any has the form `''`. */
export type Forms = Readonly<Record<string, string>>;

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(`_(${PLURALS.join('|')})$`);
const PLAIN = '';
const DIGEST_DIGITS = 8;

/** The texts of all files by `file:key`, the plural forms of one together. */
export function unitsIn(texts: Texts): ReadonlyMap<string, Forms> {
  const units = new Map<string, Record<string, string>>();
  for (const [file, tree] of Object.entries(texts))
    for (const { key, text } of textsOf(tree)) {
      const unit = `${file}:${key.replace(FORM, '')}`;
      const forms = units.get(unit) ?? {};
      forms[FORM.exec(key)?.[1] ?? PLAIN] = text;
      units.set(unit, forms);
    }
  return units;
}

/** The key of one form of a text. */
export const keyOfForm = (unit: string, form: string): string =>
  form === PLAIN ? unit : `${unit}_${form}`;

/**
 * The forms that a text must have in a language: those of its plurals, and one for nothing at all
 * where Danish has it.
 */
export function formsNeeded(language: string, danish: Forms): readonly string[] {
  if (PLAIN in danish) return [PLAIN];
  const ofLanguage: readonly string[] = new Intl.PluralRules(language).resolvedOptions()
    .pluralCategories;
  return PLURALS.filter((form) => ofLanguage.includes(form) || (form === 'zero' && form in danish));
}

/** Numbers that show what a form stands for: Ukrainian has one for 1, 21 and 31, Persian for 0 and 1. */
const TRIED = [0.5, 1.5, ...Array.from({ length: 201 }, (_, number) => number)];

/** Whether a form stands for one number alone: "one week" says it without a plug. */
export function isOfOneNumber(language: string, form: string): boolean {
  if (form === 'zero') return true;
  const rules = new Intl.PluralRules(language);
  return TRIED.filter((number) => rules.select(number) === form).length === 1;
}

/** The Danish text that a form is made from. */
export const danishOf = (danish: Forms, form: string): string =>
  danish[form] ?? danish['other'] ?? Object.values(danish)[0] ?? '';

/** Tells a Danish text, all its forms, from any other. */
export function digestOf(danish: Forms): string {
  const said = JSON.stringify(Object.entries(danish).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(said).digest('hex').slice(0, DIGEST_DIGITS);
}

/** The forms that are missing in a translation, or empty. */
export const formsMissing = (language: string, own: Forms, danish: Forms): readonly string[] =>
  formsNeeded(language, danish).filter((form) => !own[form]?.trim());

/**
 * The texts of a language, and the Danish one wherever a translation is missing or was made from
 * another Danish text: an old rule is never told.
 */
export function shownTexts(language: string, own: Texts, lock: Lock, danish: Texts): Texts {
  const ownUnits = unitsIn(own);
  const texts: Record<string, MutableTree> = {};
  for (const file of Object.keys(danish)) texts[file] = {};
  for (const [unit, source] of unitsIn(danish)) {
    const forms = ownUnits.get(unit) ?? {};
    const holds =
      lock[unit] === digestOf(source) && formsMissing(language, forms, source).length === 0;
    for (const form of formsNeeded(language, source))
      put(texts, keyOfForm(unit, form), holds ? forms[form]! : asDanish(danishOf(source, form)));
  }
  return texts;
}

interface MutableTree {
  [key: string]: string | MutableTree;
}

function put(texts: Record<string, MutableTree>, fileAndKey: string, text: string): void {
  const [file = '', key = ''] = fileAndKey.split(':');
  const path = key.split('.');
  const last = path.pop()!;
  let tree = texts[file]!;
  for (const part of path) tree = (tree[part] ??= {}) as MutableTree;
  tree[last] = text;
}
