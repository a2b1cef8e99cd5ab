import { readSettings, type Settings } from './settings.ts';

/**
 * What the address sets, once a draft of a law that it names has been taken up: nothing is drawn by the
 * law as it is on a page that was asked to go by another. Where the draft does not come, it throws.
 */
export async function settingsHere(query: string): Promise<Settings> {
  const settings = readSettings(query);
  const { draft, wrong } = settings;
  if (draft === undefined) return settings;
  const { takeUpDraft } = await import('./take-up-draft.ts');
  return (await takeUpDraft(draft)) ? settings : { ...settings, wrong: [...wrong, 'draft'] };
}
