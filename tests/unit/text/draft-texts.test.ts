import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { asDanish } from '../../../src/text/danish-in.ts';
import { draftsInTexts, readDraft } from '../../../src/text/draft-texts.ts';

const locales = mkdtempSync(join(tmpdir(), 'locales-'));
afterAll(() => rmSync(locales, { recursive: true }));

function write(id: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(locales, id));
  for (const [file, tree] of Object.entries(files))
    writeFileSync(join(locales, id, `${file}.json`), JSON.stringify(tree));
}

write('da', {
  card: {
    parts: { quay: 'Ved kajen', boat: { name: 'Båden', berth: 'Pladsen' } },
    title: 'Kortet',
    drafts: { harbour: { parts: { boat: { berth: 'Ny plads' }, lamp: { colour: 'Rød' } } } },
  },
  doors: { shop: 'Butikken' },
});
write('en', {
  card: {
    parts: { quay: 'At the quay', boat: { name: 'The boat', berth: 'The berth' } },
    title: 'The card',
    drafts: { harbour: { parts: { lamp: { colour: 'Red' } } } },
  },
  doors: { shop: 'The shop' },
});

it('names the files of each language that a draft writes in', () => {
  expect(draftsInTexts(locales)).toEqual([
    { draft: 'harbour', where: 'locales/da/card.json, "drafts"' },
    { draft: 'harbour', where: 'locales/en/card.json, "drafts"' },
  ]);
});

it('lays a draft over the texts: what it does not write stays, at any depth', () => {
  expect(readDraft(locales, 'harbour')['da']).toEqual({
    card: {
      parts: {
        quay: 'Ved kajen',
        boat: { name: 'Båden', berth: 'Ny plads' },
        lamp: { colour: 'Rød' },
      },
    },
  });
});

it('says in Danish, marked, what a language has not translated of it', () => {
  const { parts } = readDraft(locales, 'harbour')['en']!['card'] as {
    parts: { boat: object; lamp: object };
  };
  expect(parts.boat).toMatchObject({ berth: asDanish('Ny plads') });
  expect(parts.lamp).toEqual({ colour: 'Red' });
});

it('changes nothing for a draft that writes no texts', () => {
  expect(readDraft(locales, 'no-such')).toEqual({ da: {}, en: {} });
});
