import { expect, it } from 'vitest';
import { withLateStyles } from '../../../build/late-styles.ts';

const ADDED = 'document.head.appendChild(link)';

it('lets a style sheet that comes late keep nobody waiting', () => {
  const helper = withLateStyles(`link.rel = scriptRel;\n${ADDED};\nreturn promise;`);
  expect(helper).toContain("link.media = 'print'");
  expect(helper.indexOf('link.media')).toBeLessThan(helper.indexOf(ADDED));
  expect(helper.split(ADDED)).toHaveLength(2);
});

it.each(['document.head.append(link)', `${ADDED}; ${ADDED}`])(
  'says so where Vite adds its links otherwise: %s',
  (helper) => expect(() => withLateStyles(helper)).toThrow('Vite no longer says'),
);
