import { describe, expect, it } from 'vitest';
import { checkDrafts } from '../../../src/tools/check/drafts.ts';
import type { DraftOfLaw } from '../../../src/language/drafts.ts';
import { ferryWorld } from '../ferry-world.ts';

const law: DraftOfLaw = {
  name: { da: 'ny havn', en: 'new harbour' },
  announced: { title: 'Havnebladet', url: 'https://havn.example/' },
  lookedOn: '2026-11-22',
  from: '2027-06-01',
  known: 'unread',
  reading: 'Ingen har læst den.',
};
const marks = [{ draft: 'new-harbour', where: 'flows/ferry-card/flow.ts, line 9' }];
const whatOf = (world: Parameters<typeof checkDrafts>[0]) =>
  checkDrafts(world).map(({ what }) => what);

describe('a draft of a law', () => {
  const sound = { ...ferryWorld(), drafts: { 'new-harbour': law }, draftMarks: marks };

  it('is sound where it is declared, used and ahead', () => expect(whatOf(sound)).toEqual([]));

  it('is refused from its day on', () => {
    expect(whatOf({ ...sound, today: '2027-05-31' })).toEqual([]);
    expect(whatOf({ ...sound, today: '2027-06-01' })).toEqual([
      'was expected on 2027-06-01, and that day has come',
    ]);
  });

  it('is refused where nobody declared it', () =>
    expect(
      checkDrafts({ ...sound, draftMarks: [...marks, { draft: 'new-harbor', where: 'x' }] }),
    ).toEqual([expect.objectContaining({ where: 'x', todo: 'Did you mean "new-harbour"?' })]));

  it('is refused where it marks nothing', () =>
    expect(whatOf({ ...sound, draftMarks: [] })).toEqual(['marks nothing']));

  it('is refused on a day that does not exist', () =>
    expect(whatOf({ ...sound, drafts: { 'new-harbour': { ...law, from: '2027-02-30' } } })).toEqual(
      ['is expected on 2027-02-30'],
    ));
});
