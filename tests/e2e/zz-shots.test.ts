import { it } from 'vitest';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
const openGuide = useGuide();
const notice = { benefit: 'notice', age: 41, education: 'vocational', 'education-used': 'no', 'notice-course': 'no', 'collective-dismissal': 'yes', 'skills-test': 'not-tested', 'reading-difficulty': 'no', newcomer: 'no', 'single-parent': 'no' };
it.each([['dagpenge', {...onDagpenge, 'weeks-unemployed': 30, newcomer: 'yes'}], ['notice', notice], ['d10', onDagpenge]] as const)('%s', async (name, answers) => {
  const guide = await openGuide({ address: '#/overview', kept: answers as never, width: 390 });
  console.log(name, await guide.answerAll({...answers, 'first-talk': 'yes', 'weeks-unemployed': 30, 'layoff-size':'ten-or-more'} as never));
  const { page } = guide;
  if (await guide.form().count()) { console.log('asks', await guide.question(), await guide.text()); return; }
  await guide.showsResult();
  if (name === 'notice') { await page.fill('#last-day', '2027-01-31'); await page.locator('#last-day').blur(); }
  const t = page.locator('.timeline');
  for (const [w, c] of [[390,'light'],[1280,'light'],[390,'dark']] as const) {
    await page.setViewportSize({ width: w, height: 844 });
    await page.emulateMedia({ colorScheme: c });
    if (await t.count()) { console.log(name, w, JSON.stringify(await t.boundingBox())); await t.screenshot({ path: `/tmp/p9s/${name}-${w}-${c}.png` }); }
    await page.screenshot({ path: `/tmp/p9s/${name}-page-${w}-${c}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  if (await t.count()) await t.screenshot({ path: `/tmp/p9s/${name}-forced.png` });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  if (await t.count()) await t.screenshot({ path: `/tmp/p9s/${name}-rtl.png` });
  await page.evaluate(() => { document.documentElement.dir = 'ltr'; });
  await page.emulateMedia({ media: 'print' });
  if (await t.count()) await t.screenshot({ path: `/tmp/p9s/${name}-print.png` });
  console.log(await page.locator('.timeline').innerHTML().catch(() => 'none'));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.evaluate(() => { location.hash = '#/print'; });
  await page.locator('.sheet').waitFor();
  const { picturesOf, pdfOf } = await import('./pdf.ts');
  const { writeFileSync } = await import('node:fs');
  picturesOf(await pdfOf(page)).forEach((x: Buffer, i: number) => writeFileSync(`/tmp/p9s/${name}-sheet-${i}.png`, x));
  await page.selectOption('#print-language', 'en');
  await page.locator('.two-languages').waitFor();
  picturesOf(await pdfOf(page)).forEach((x: Buffer, i: number) => writeFileSync(`/tmp/p9s/${name}-sheet2-${i}.png`, x));
});
