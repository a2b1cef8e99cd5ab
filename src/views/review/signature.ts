import { signedAs } from '../../language/reviews.ts';
import type { DeskRules } from './desk-rules.ts';
import type { DeskWords } from './desk-words.ts';
import type { SignedView } from './review-view.ts';

/** Who has signed a scheme's rules, whether they are still those, and what would be signed now. */
export function signedView(scheme: string, words: SignatureWords): SignedView {
  const { rules, t, day } = words;
  const lock = rules.rulesLocks[scheme]!;
  const signed = signedAs(rules.reviews[scheme] ?? [], lock);
  const edition = t('review:signed.edition', { number: lock.edition, digest: lock.digest });
  if (signed.state === 'unsigned')
    return { state: 'unsigned', text: t('review:signed.unsigned'), edition };
  const { who, signedOn, rulesOf, edition: number } = signed.by;
  const plugs = { who, day: day(signedOn), of: day(rulesOf), number };
  return { state: signed.state, text: t(`review:signed.${signed.state}`, plugs), edition };
}

/** What the page about the rules has as well. */
export type SignatureWords = Pick<DeskWords, 't' | 'day'> & {
  readonly rules: Pick<DeskRules, 'rulesLocks' | 'reviews'>;
};
