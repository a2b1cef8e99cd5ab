import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasNginx, Nginx } from '../deploy/nginx.ts';
import { told, type Row } from './table.ts';

const WRK = '/usr/bin/wrk';
const SECONDS = 5;
/** Visitors at the same moment, each with a request under way. */
const CONNECTIONS = 50;

/**
 * What one nginx of our recipe sends out on this machine, which also asks: a host has more. The files
 * are those that the page names, which a first visit asks for, in brotli.
 * @param folder the built guide
 */
export async function measureHosting(folder: string): Promise<readonly Row[]> {
  if (!existsSync(WRK) || !hasNginx()) {
    console.log(
      'Not measured: what nginx serves. It needs nginx (tests/setup.sh) and wrk (apt-get).',
    );
    return [];
  }
  const files = namedIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  const nginx = new Nginx(folder);
  await nginx.start();
  try {
    const requests = await requestsASecond(nginx.address(''), files);
    return [
      told('requests that one nginx answers here', 'a second', requests),
      told(`  as first visits, each of ${files.length} files`, 'a second', requests / files.length),
    ];
  } finally {
    nginx.close();
  }
}

/** The page, and each file that it loads. */
const namedIn = (page: string): readonly string[] => [
  '/',
  ...[
    ...page.matchAll(/<(?:script|link rel="stylesheet")[^>]*"\.(\/[^"]+)"/g),
    ...(/<meta name="guide" content="([^"]*)"/.exec(page)?.[1] ?? '').matchAll(/\.(\/\S+)/g),
  ].map(([, file]) => file!),
];

async function requestsASecond(address: string, files: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-wrk-'));
  try {
    const script = join(folder, 'files.lua');
    writeFileSync(script, askingFor(files));
    const { stdout } = await promisify(execFile)(WRK, [
      ...['-t', '1', '-c', `${CONNECTIONS}`, '-d', `${SECONDS}s`],
      ...['-s', script, '-H', 'Accept-Encoding: br', address],
    ]);
    if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`nginx refused some:\n${stdout}`);
    return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A script for wrk: one file after the other, over and over. */
const askingFor = (files: readonly string[]): string => `
local files, at = { ${files.map((file) => JSON.stringify(file)).join(', ')} }, 0
request = function()
  at = at % #files + 1
  return wrk.format("GET", files[at])
end
`;
