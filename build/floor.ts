import { readFileSync } from 'node:fs';

/** The oldest version that the guide is made for, by browser; `ios` is Safari on a phone. */
export type Floor = Readonly<Record<'chrome' | 'firefox' | 'safari' | 'ios', number>>;

const LINE = /^(\w+) >= (\d+)$/;

/** `browserslist` in package.json says it, and nothing else does: page, style sheets and tests follow. */
export function floorOfPackage(): Floor {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { browserslist } = JSON.parse(text) as { readonly browserslist: readonly string[] };
  const versionOf = (browser: string): number => {
    const found = browserslist.map((line) => LINE.exec(line)).find((line) => line?.[1] === browser);
    if (found) return Number(found[2]);
    throw new Error(`package.json: "browserslist" has no line "${browser} >= …". Write one.`);
  };
  return {
    chrome: versionOf('chrome'),
    firefox: versionOf('firefox'),
    safari: versionOf('safari'),
    ios: versionOf('ios_saf'),
  };
}

/** The floor as Vite's targets name it: `chrome88`. */
export const targetsOf = (floor: Floor): string[] =>
  Object.entries(floor).map(([browser, version]) => `${browser}${version}`);
