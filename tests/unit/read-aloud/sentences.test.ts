import { describe, expect, it } from 'vitest';
import '../../../src/text/all-languages.ts';
import { sentencesIn } from '../../../src/read-aloud/sentences.ts';
import { asDanish } from '../../../src/text/danish-in.ts';
import { voiceFor } from '../../../src/read-aloud/voice.ts';

const split = (text: string): readonly string[] =>
  sentencesIn(text).map(({ from, to }) => text.slice(from, to));

describe('a text is said sentence by sentence', () => {
  it.each([
    ['Du kan få det. Spørg kommunen! Hvornår? Nu.', 4],
    ['  En label uden punktum\n', 1],
    ['Det sagde han: ”Ja.” Så gik han.', 2],
    ['', 0],
    [' · ', 0],
  ])('"%s" has %i', (text, count) => expect(split(text)).toHaveLength(count));

  it.each([
    'Du får 4.915,50 kr. om ugen før skat',
    'Se nr. 4 i loven, stk. 2, og kom kl. 12',
    'Gå til et møde, f.eks. Jobcenter Aarhus, bl.a. Mandag',
    'Fristen er den 22. november 2026, dvs. om 3 uger',
    'The amount is kr. 4,915.50, e.g. Danish a-kasse',
  ])('"%s" is one', (text) => expect(split(text)).toEqual([text]));

  it('ends at an amount where the next begins with a capital letter', () =>
    expect(split('Du får 17,50 kr. Det er før skat.')).toEqual([
      'Du får 17,50 kr.',
      'Det er før skat.',
    ]));

  it('ends where a Danish text stood in for another', () =>
    expect(split(`${asDanish('Spørg kommunen.')} ${asDanish('Husk dit kort.')}`)).toHaveLength(2));

  it('leaves the space around a sentence out', () =>
    expect(split('  Vælg én.\n   Vælg to. ')).toEqual(['Vælg én.', 'Vælg to.']));
});

describe('the voice for a language', () => {
  const voice = (lang: string, isDefault = false) => ({ lang, default: isDefault });

  it.each([
    ['da', ['en-GB', 'da-DK'], 'da-DK'],
    ['da', ['da_DK'], 'da_DK'],
    ['da', ['dav-KE', 'en-GB'], undefined],
    ['en', ['en-US', 'en-GB'], 'en-GB'],
    ['en', ['en-US', 'en-AU'], 'en-US'],
    ['en', ['en-US', 'en_GB'], 'en_GB'],
    ['tlh', ['tlh-QO', 'en-GB'], 'tlh-QO'],
    ['da', [], undefined],
  ])('for %s among %j is %s', (language, languages, found) =>
    expect(
      voiceFor(
        languages.map((lang) => voice(lang)),
        language,
      )?.lang,
    ).toBe(found),
  );

  it('is the one that the person has chosen, where it fits', () =>
    expect(voiceFor([voice('en-GB'), voice('en-IE', true)], 'en')?.lang).toBe('en-IE'));
});
