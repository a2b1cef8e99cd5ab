import { describe, expect, it } from 'vitest';
import type { MunicipalityFile } from '../../../src/language/municipality-file.ts';
import { contactOf, type KnownSite } from '../../../src/views/contact.ts';
import { municipalityOf } from '../../../src/views/known-municipality.ts';
import { contactText, contactView } from '../../../src/views/municipality.ts';
import { siteOf } from '../../../src/views/municipality-site.ts';
import { tell } from '../../telling.ts';

const SEEN: KnownSite = {
  site: 'www.holm.dk',
  confidence: 'high',
  page: { kind: 'out-of-work', address: 'https://www.holm.dk/job', confidence: 'high' },
  phone: { number: '12 34 56 78', seenIn: 'https://www.holm.dk/job' },
};
const FOR_THE_SICK: KnownSite = {
  ...SEEN,
  page: { ...SEEN.page!, kind: 'sick-pay' },
  benefits: ['sygedagpenge'],
};
const OWN: MunicipalityFile = {
  office: 'Jobhuset',
  phone: '+45 99 31 90 00',
  links: [{ text: 'Book en tid', href: 'https://www.holm.dk/tid' }],
};

const known = (site?: KnownSite, file: MunicipalityFile = {}) => ({
  ...municipalityOf('0851')!,
  site,
  file,
});
const contact = (site?: KnownSite, file?: MunicipalityFile, benefit?: string) =>
  contactOf({ ...tell(), municipality: known(site, file) }, benefit);

describe('how a municipality is reached', () => {
  it('is said of none where none is known', () => {
    expect(contactOf(tell())).toBeUndefined();
    expect(contact()).toEqual({ name: 'Aalborg', own: false });
  });

  it('is its site, its page and its number as they were seen', () => {
    expect(contact(SEEN)).toEqual({
      name: 'Aalborg',
      own: false,
      site: { text: 'holm.dk', href: 'https://www.holm.dk/' },
      page: { text: 'For dig uden arbejde i Aalborg', href: 'https://www.holm.dk/job' },
      phone: { text: '12 34 56 78', href: 'tel:+4512345678' },
    });
  });

  it('leaves a page for one kind of benefit to those who get it', () => {
    expect(contact(FOR_THE_SICK)?.page).toBeUndefined();
    expect(contact(FOR_THE_SICK, {}, 'dagpenge')?.page).toBeUndefined();
    expect(contact(FOR_THE_SICK, {}, 'sygedagpenge')?.page?.text).toBe('Sygedagpenge i Aalborg');
  });

  it('is what the municipality says itself, where it says anything', () => {
    expect(contact(SEEN, OWN)).toEqual({
      name: 'Aalborg',
      own: true,
      office: 'Jobhuset',
      site: { text: 'holm.dk', href: 'https://www.holm.dk/' },
      page: { text: 'Book en tid', href: 'https://www.holm.dk/tid' },
      phone: { text: '+45 99 31 90 00', href: 'tel:+4599319000' },
    });
    const bare = contact(SEEN, { office: 'Jobhuset' });
    expect([bare?.phone, bare?.page]).toEqual([undefined, undefined]);
    expect(contact(SEEN, { report: 'mailto:a@holm.dk' })?.own).toBe(false);
  });

  it('says beside what was seen that nobody has tried it, and names the site on paper', () => {
    const { t, language } = tell();
    const seen = contactView(known(SEEN), t, language);
    expect(seen.notes).toEqual(['Vi har set det på offentlige sider. Ingen har prøvet det.']);
    expect(seen.links.map(({ href }) => href)).toEqual([
      'https://www.holm.dk/job',
      'https://www.holm.dk/',
    ]);
    expect(contactText(known(SEEN), tell())).toMatch(/12 34 56 78\. Hjemmeside: holm\.dk\.$/);
    const own = contactView(known(SEEN, { ...OWN, updated: '2026-10-01' }), t, language);
    expect(own.links).toEqual(OWN.links);
    expect(own.notes).toEqual([expect.stringContaining('1. oktober 2026')]);
    expect(contactView(known(), t, language).notes).toEqual([]);
  });
});

it('knows a page by the benefits that it is for', () => {
  expect(siteOf('0851')?.benefits).toEqual(['sygedagpenge']);
  expect(siteOf('0607')).not.toHaveProperty('benefits');
  expect(siteOf('9999')).toBeUndefined();
});
