import {
  readMunicipalityFile,
  type ReadFile,
  type Refusal,
} from '../language/municipality-file.ts';
import { tellEditor } from './tell-editor.ts';

/**
 * Fetches the file of a municipality from beside the guide; none where it has none, or where there
 * is no network. What cannot be used is told to whoever builds the page.
 */
export async function fetchMunicipalityFile(code: string): Promise<ReadFile | undefined> {
  const path = `municipalities/${code}.json`;
  const text = await fetch(`./${path}`, { cache: 'no-cache' })
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  if (text === undefined) return undefined;
  const read = readMunicipalityFile(text);
  for (const refusal of read.refused) tellEditor(inWords(path, refusal));
  return read;
}

function inWords(path: string, { what, field }: Refusal): string {
  if (what === 'file') return `${path} is not used: it is no JSON object`;
  if (what === 'encoding') return `${path} is not used: it is not saved as UTF-8`;
  const why = what === 'unknown' ? 'there is no such field' : 'its value is not allowed';
  return `${path}: "${field}" is not used: ${why}`;
}
