import { keepForOffline } from '../browser/offline.ts';
import { edition } from '../rules/editions.ts';
import type { Told } from './newer.ts';
import type { Visit } from './visit.svelte.ts';

/** Has the guide kept on the device in the reader's language, and notices when newer rules are there. */
export const keepGuide = (visit: Pick<Visit, 'language'>, loader: Told): Promise<void> =>
  keepForOffline(
    edition.number,
    () => visit.language,
    () => (loader.newer = 'rules'),
  );
