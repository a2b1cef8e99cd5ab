/** Unpacks the browsers that were installed here, once: `tests/setup.sh` runs it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

for (const version of ['79', '88', '109']) {
  const folder = new URL(`node_modules/chromium-${version}/bin/`, import.meta.url);
  const packed = new URL('chromium.br', folder);
  const browser = new URL('chromium', folder);
  if (existsSync(packed) && !existsSync(browser))
    writeFileSync(browser, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
}
