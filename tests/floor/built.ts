import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../browser/serve.ts';

/** What lies in the built folder with this ending: each file by its path there, and its text. */
export const builtFiles = (ending: string): readonly (readonly [file: string, text: string])[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file, readFileSync(join(DIST, file), 'utf8')]);
