import type { Page } from 'playwright-core';
import { PEOPLE, type WordPress } from './wordpress.ts';

export type Person = keyof typeof PEOPLE;

export async function logIn(page: Page, { address }: WordPress, person: Person): Promise<void> {
  const { name, password } = PEOPLE[person];
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', password);
  await page.click('#wp-submit');
  await page.locator('#wpadminbar').waitFor();
}

/** Publishes a post by the block "Custom HTML". @returns its address */
export async function byBlock(page: Page, { address }: WordPress, code: string): Promise<string> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.waitForFunction(`window.wp?.data?.select('core/editor')?.getCurrentPostId()`);
  await page.evaluate(
    `wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/html'))`,
  );
  await page.locator('.wp-block-html textarea').fill(code);
  const id = await page.evaluate<number>(`(async () => {
    const { editPost, savePost } = wp.data.dispatch('core/editor');
    editPost({ title: 'Guiden', status: 'publish' });
    await savePost();
    return wp.data.select('core/editor').getCurrentPostId();
  })()`);
  return `${address}/?p=${id}`;
}

/**
 * Publishes a post by the classic editor.
 * @param way whether the writer looks at it in the visual page before it is saved
 */
export async function byClassic(
  page: Page,
  { address }: WordPress,
  code: string,
  way: 'text' | 'text, then visual' = 'text',
): Promise<string> {
  await page.goto(`${address}/wp-admin/post-new.php?classic`);
  await page.fill('#title', 'Guiden');
  await page.click('#content-html');
  await page.fill('#content', code);
  if (way === 'text, then visual') {
    await page.click('#content-tmce');
    await page.frameLocator('#content_ifr').locator('body').waitFor();
  }
  const id = await page.inputValue('#post_ID');
  // While it saves a draft of its own accord its button takes no click and says nothing; and its bar may
  // lie over the button. The next page may come before the click is told of.
  await page.waitForFunction(() => {
    const button = document.querySelector<HTMLElement>('#publish:not(.disabled)');
    button?.click();
    return button !== null || location.pathname.endsWith('/post.php');
  });
  await page.waitForURL(/\/post\.php\?post=/, { waitUntil: 'commit' });
  return `${address}/?p=${id}`;
}
