import { it } from 'vitest';
import { useTown } from './harness.ts';
import { WordPress } from './wordpress.ts';
import { logIn } from './wordpress-editors.ts';
const { newDesk } = useTown();
it('x', async () => {
  const wp = new WordPress();
  await wp.start();
  try {
    const page = await newDesk();
    page.on('console', (m) => console.log(m.text())); page.on('pageerror', (m) => console.log(m.message));
    page.on('dialog', (d) => console.log('DIALOG', d.type(), d.message()));
    page.on('response', (r) => r.url().includes('/wp-admin/post') && console.log(r.request().method(), r.status(), r.url()));
    page.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText));
    await logIn(page, wp, 'admin');
    await page.goto(`${wp.address}/wp-admin/post-new.php?classic`);
    await page.fill('#title', 'Guiden');
    await page.click('#content-html');
    await page.fill('#content', '<p>Hej</p>');
    console.log('ID', await page.inputValue('#post_ID'));
    await page.click('#publish');
    await page.waitForTimeout(20000);
    console.log(page.url());
    await page.screenshot({ path: '/tmp/w2x/wp.png' });
  } finally { await wp.stop(); }
});
