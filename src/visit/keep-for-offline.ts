import { keepForOffline } from '../browser/offline.ts';
import { edition } from '../rules/editions.ts';
import type { Loader } from './loader.svelte.ts';
import type { Visit } from './visit.svelte.ts';

/** Has the guide kept on the device in the reader's language, and notices when newer rules are there. */
export const keepGuide = (
  visit: Pick<Visit, 'language'>,
  loader: Pick<Loader, 'newer'>,
): Promise<void> =>
  keepForOffline(
    edition.number,
    () => visit.language,
    () => (loader.newer = 'rules'),
  );
