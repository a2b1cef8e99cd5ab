import type { Page } from 'playwright-core';
import { Guide } from './guide.ts';
import type { Opening } from './harness.ts';
import { A, useHost } from './hosted.ts';

/** What the page of the municipality has heard, in order. */
interface Heard {
  readonly messages: Record<string, unknown>[];
  /** The events of the tag, each with what it tells: `vejviser-step 2`. */
  readonly events: string[];
}

/** The guide's files, as a page on another site names them. */
export interface Files {
  /** `<script>` with the tag's script. */
  readonly script: string;
  /** The folder of the guide. */
  readonly guide: string;
  readonly origin: string;
}

/** Run in the page before its own code: keeps what it hears. */
function listen(): void {
  if (self !== top) return;
  const heard: Heard = { messages: [], events: [] };
  Object.assign(window, { heard });
  addEventListener('message', ({ data }) => heard.messages.push(data));
  for (const name of ['vejviser-started', 'vejviser-step', 'vejviser-result'])
    addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<{ number: number } | null>;
      heard.events.push(detail ? `${name} ${detail.number}` : name);
    });
}

/** A page of a municipality, on another site than the guide that it shows. */
export class Municipality {
  readonly page: Page;

  constructor({ page }: Guide) {
    this.page = page;
  }

  heard = (): Promise<Heard> =>
    this.page.evaluate(() => (window as unknown as { heard: Heard }).heard);

  /** The guide in one of the page's frames, once it is drawn. */
  async guide(nth = 0): Promise<Guide> {
    const element = await this.page.locator('iframe').nth(nth).elementHandle();
    const frame = await element!.contentFrame();
    const guide = new Guide(frame as unknown as Page);
    await guide.heading().waitFor();
    return guide;
  }

  /** How far the top of a frame is below the top of the window. */
  async topOf(nth = 0): Promise<number> {
    const frame = this.page.locator('iframe').nth(nth);
    return Math.round(await frame.evaluate((one) => one.getBoundingClientRect().top));
  }

  heightOf = (nth = 0): Promise<number> =>
    this.page
      .locator('iframe')
      .nth(nth)
      .evaluate((one) => one.getBoundingClientRect().height);

  scrolled = (): Promise<number> => this.page.evaluate(() => scrollY);
}

/** How much higher or wider the content of a frame is than the frame: nothing, where it has grown. */
export const hidden = ({ page }: Guide): Promise<number[]> =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

interface MunicipalityOpening extends Omit<Opening, 'mayComplain'> {
  readonly head?: (files: Files) => string;
  /** What the page comes with: a policy that it cannot give itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the browser may complain of besides. */
  readonly mayComplain?: string;
  /** The guide lies on the municipality's own site, where a browser lets a frame keep things. */
  readonly isOwnSite?: true;
}

/**
 * Starts a server for one test file, whose guide a municipality shows in its page: on another site,
 * so that Chromium refuses its frame all storage, as it does in a private window.
 */
export function useMunicipality() {
  const { host, openAt } = useHost();
  return async (
    body: (files: Files) => string,
    { head, headers, isOwnSite, ...opening }: MunicipalityOpening = {},
  ): Promise<Municipality> => {
    const guide = host.address(A);
    const { origin } = new URL(guide);
    const files = { guide, origin, script: `<script src="${guide}vejviser.js"></script>` };
    host.write(
      'kommunen.html',
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Kommunen</title>
      <link rel="icon" href="data:,">${head?.(files) ?? ''}<h1>Kommunen</h1>${body(files)}</html>`,
      headers,
    );
    const own = host.address('');
    /** What it asks of the guide; and that a frame of one's own site could lay its sandbox off. */
    const mayComplain = [
      `^request to ${origin}/`,
      'can escape its sandboxing',
      opening.mayComplain,
    ];
    return new Municipality(
      await openAt(A, {
        before: listen,
        ...opening,
        mayComplain: new RegExp(mayComplain.filter(Boolean).join('|')),
        at: isOwnSite ? own : own.replace('127.0.0.1', 'localhost'),
        address: 'kommunen.html',
      }),
    );
  };
}

/** The guide's tag. */
export const tag = ({ script }: Files, flow = 'overview'): string =>
  `<vejviser-guide flow="${flow}"></vejviser-guide>${script}`;

/** A frame that a municipality wrote itself, with these attributes, on a page that hears nothing. */
export const bare =
  (attributes: string) =>
  ({ guide }: Files): string =>
    `<iframe src="${guide}?flow=overview" title="Vejviser" width="390" height="500" ${attributes}></iframe>`;
