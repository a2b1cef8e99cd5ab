/**
 * One tab of a browser, driven as its own protocol drives it: the few things that no script in the
 * page can do. `code` is an expression; what it promises is awaited.
 */
export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  /** Presses the browser's own Back (-1) or Forward (1), and does not wait for what comes of it. */
  readonly step: (by: -1 | 1) => Promise<void>;
  /** From now on all that is evaluated or clicked is in the only frame of the page. */
  readonly enterFrame: () => Promise<void>;
  readonly evaluate: (code: string) => Promise<unknown>;
  /** Clicks the element that the code gives, as a mouse does. */
  readonly click: (code: string) => Promise<void>;
  /** Presses keys together: `['Shift', 'Tab']`. */
  readonly press: (keys: readonly string[]) => Promise<void>;
  /** The page as it is printed; left out where the browser's protocol cannot print. */
  readonly pdf?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** The only frame of a page: the municipality's own, or the one that the guide's tag makes. */
export const THE_FRAME = `(document.querySelector('vejviser-guide')?.shadowRoot ?? document).querySelector('iframe')`;

/** A browser that was started for a test file. */
export interface Engine {
  /** How narrow its window can be, in CSS pixels. */
  readonly narrowest: number;
  /** Opens a tab that shares nothing with another, so wide and so high. */
  readonly open: (width: number, height: number) => Promise<Tab>;
  /** Ends the browser and all that was started with it. */
  readonly close: () => Promise<void>;
}
