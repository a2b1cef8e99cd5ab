import { describe, expect, it } from 'vitest';
import { MOST_LINES, readMunicipalityFile } from '../../../src/language/municipality-file.ts';
import type { WrittenFile } from '../../../src/language/municipality-form.ts';
import { checkedFile, emptyFile, writtenOf } from '../../../src/views/municipality-form.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const WHOLE: WrittenFile = {
  office: 'Jobhuset ',
  phone: '99 31 90 00',
  address: 'Havnen 1, 9000 Aalborg',
  hours: 'Mandag 9-12\n\n Torsdag 13-16',
  report: 'guide@kommune.example',
  updated: '2026-10-01',
  links: [
    { text: 'Book en tid', href: ' https://kommune.example/tid' },
    { text: '', href: ' ' },
  ],
};

const check = (changed: Partial<WrittenFile>) =>
  checkedFile({ ...WHOLE, ...changed }, TODAY, tell().t);

describe('the form of a municipality', () => {
  it('makes the file that the guide takes, with what is blank left out', () => {
    const { code, file, errors } = check({});
    expect(errors).toEqual([]);
    expect(readMunicipalityFile(code)).toEqual({ file, refused: [] });
    expect(file).toEqual({
      office: 'Jobhuset',
      phone: '99 31 90 00',
      address: 'Havnen 1, 9000 Aalborg',
      hours: ['Mandag 9-12', 'Torsdag 13-16'],
      report: 'mailto:guide@kommune.example',
      updated: '2026-10-01',
      links: [{ text: 'Book en tid', href: 'https://kommune.example/tid' }],
    });
    const { t } = tell();
    expect(checkedFile(emptyFile(TODAY), TODAY, t).file).toEqual({ updated: TODAY });
    expect(checkedFile({ ...emptyFile(TODAY), updated: '' }, TODAY, t).code).toBe('{}');
  });

  it.each([
    ['file-office', { office: '…' }],
    ['file-phone', { phone: 'ring' }],
    ['file-address', { address: 'x'.repeat(121) }],
    ['file-hours', { hours: 'Mandag\n'.repeat(MOST_LINES + 1) }],
    ['file-report', { report: 'http://kommune.example' }],
    ['file-updated', { updated: '1. december' }],
    ['file-link-0-text', { links: [{ text: '', href: 'https://kommune.example' }] }],
    ['file-link-0-href', { links: [{ text: 'Tid', href: 'www.kommune.example' }] }],
  ] as const)('says what is wrong with %s, and makes a file of the rest', (field, changed) => {
    const { code, errors } = check(changed as Partial<WrittenFile>);
    expect(errors.map((one) => one.field)).toEqual([field]);
    expect(errors[0]!.text).not.toMatch(/\{\{|municipality-form/);
    const { file, refused } = readMunicipalityFile(code);
    expect(refused).toEqual([]);
    const name = field.startsWith('file-link') ? 'links' : field.replace('file-', '');
    expect(Object.keys(file)).toHaveLength(6);
    expect(file).not.toHaveProperty(name);
  });

  it('keeps the links that can be used beside one that cannot', () => {
    const good = WHOLE.links[0]!;
    const { file, errors } = check({ links: [{ text: 'Tid', href: 'x' }, good] });
    expect(file.links).toEqual([{ text: good.text, href: good.href.trim() }]);
    expect(errors.map(({ field }) => field)).toEqual(['file-link-0-href']);
  });

  it('writes a file as it was written, with the day on which it is written anew', () => {
    const { file } = check({});
    const written = writtenOf(file, TODAY);
    expect(checkedFile(written, TODAY, tell().t).file).toEqual({ ...file, updated: TODAY });
    expect(written.report).toBe('guide@kommune.example');
    expect(writtenOf({}, TODAY)).toEqual(emptyFile(TODAY));
  });
});
