import { describe, expect, it } from 'vitest';
import { asAdopted, marksIn } from '../../../build/marks.ts';

const read = (code: string, adopted?: string): unknown =>
  new Function(`return ${asAdopted('x.ts', `(${code})`, adopted)}`)();

describe('a mark of a draft', () => {
  it('takes its object out of a list and of a record, and leaves it there once adopted', () => {
    const code =
      "{ list: [{ n: 1 }, { n: 2, draft: 'a' }, { draft: 'b', n: 3 }], of: { x: { draft: 'a' }, y: {} } }";
    expect(read(code)).toEqual({ list: [{ n: 1 }], of: { y: {} } });
    expect(read(code, 'a')).toEqual({ list: [{ n: 1 }, { n: 2 }], of: { x: {}, y: {} } });
    expect(read(code, 'b')).toEqual({ list: [{ n: 1 }, { n: 3 }], of: { y: {} } });
  });

  it('ends something only with the draft; without it, on the other day or never', () => {
    const code =
      "[{ until: '2026-12-31', endsBy: 'a' }, { until: '2026-12-31', endsBy: { draft: 'a', otherwise: '2028-01-01' } }]";
    expect(read(code)).toEqual([{}, { until: '2028-01-01' }]);
    expect(read(code, 'a')).toEqual([{ until: '2026-12-31' }, { until: '2026-12-31' }]);
  });

  it('goes with what it stands in', () =>
    expect(read("[{ draft: 'a', in: [{ draft: 'b' }] }, 1]")).toEqual([1]));

  it('leaves a file without a mark as it is', () => {
    const code = '// A draft of nothing.\nexport const x = { a: 1 };\n';
    expect(asAdopted('x.ts', code)).toBe(code);
  });

  it('is found with its line', () =>
    expect(
      marksIn(
        'x.ts',
        "const x = [\n  { draft: 'a' },\n  { until: '2026-01-01', endsBy: 'b' },\n];",
      ),
    ).toEqual([
      { draft: 'a', line: 2 },
      { draft: 'b', line: 3 },
    ]));

  it.each([
    ["const x = { draft: 'a' };", /line 1: is marked as of "a", and cannot be taken out/],
    ["const x = [{ ...f({ draft: 'a' }) }];", /cannot be taken out/],
    ['const x = [{ draft: id }];', /otherwise than by its id in quotes/],
    ["const x = [{ endsBy: 'a' }];", /has no `until`/],
  ])('is refused where it cannot be read: %s', (code, what) =>
    expect(() => asAdopted('x.ts', code)).toThrow(what),
  );
});
