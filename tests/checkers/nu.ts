import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beginningOf, type Fault } from './fault.ts';

const JAR = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
const MOST_BYTES = 256 * 1024 * 1024;

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/**
 * The Nu HTML checker, as validator.w3.org runs it, over files and folders of files.
 * @param css each file is a style sheet; in a folder it would read whatever is there as one
 * @returns each fault, with the file in which it is
 */
export function faultsByNu(
  paths: readonly string[],
  { css = false } = {},
): readonly (Fault & { readonly file: string })[] {
  const kind = css ? '--css' : '--skip-non-html';
  const args = ['-Xss8m', '-jar', JAR, '--format', 'json', '--exit-zero-always', kind, ...paths];
  const { stderr, error } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] };
  return messages.map(({ type, subType, url = '', message, extract = '' }) => ({
    checker: 'nu',
    rule: subType ?? type,
    isQuestion: type === 'info',
    where: beginningOf(extract),
    message,
    file: url,
  }));
}
