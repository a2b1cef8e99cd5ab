/**
 * `node build/run.mjs src/tools/assess.ts …`: runs a file of the project by Vite, as the page and the
 * tests are run, so that what they find by `import.meta.glob` is found here too.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file = ''] = process.argv;
// What follows is the file's own: it reads `process.argv` as if it had been started itself.
process.argv.splice(1, 2, resolve(file));
const config = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
};
const { module } = await runnerImport(
  fileURLToPath(new URL('drafts-of-law.ts', import.meta.url)),
  config,
);
// Whoever reads only the beginning (`| head`) closes the pipe.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
  await runnerImport(resolve(file), { ...config, plugins: [module.draftsOfLaw()] });
} catch (error) {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  const [about = ''] = /\/\*\*[^]*?\*\//.exec(readFileSync(resolve(file), 'utf8')) ?? [];
  console.error(`${error.message}\n\n${about}`);
  process.exitCode = 1;
}
