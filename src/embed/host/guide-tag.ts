import { readMessage, type Message } from '../messages.ts';
import { addressOfGuide, ALLOW, CLIPBOARD, SANDBOX, SETTINGS } from './address.ts';

/** The words by language, from `locales/<language>/host.json`; src/embed/plugin.ts puts them in. */
declare const WORDS: Readonly<
  Record<string, Readonly<Record<'host:title' | 'host:loading', string>>>
>;

/** Until the guide tells its height: about that of the first question on a phone. */
const FIRST_HEIGHT_PX = 640;
const LEAST_HEIGHT_PX = 100;
const MOST_HEIGHT_PX = 60_000;

/** A sheet made by script needs no permission of the host's content policy; neither does a height. */
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; box-sizing: border-box; inline-size: 100% }
  iframe { display: block; inline-size: 100%; border: 0 }
  p { position: absolute; margin: 1rem }
`);

// `currentScript` is empty where the host includes the script as a module.
const script = document.currentScript ?? document.querySelector('script[src*="vejviser.js"]');
const scriptAddress = (script as HTMLScriptElement).src;

/**
 * `<vejviser-guide>`: the guide in a frame that grows with it. The frame stands in a shadow tree,
 * where no style of the host reaches it; what the host wrote into the tag shows until then.
 */
export class GuideTag extends HTMLElement {
  static readonly observedAttributes = SETTINGS;
  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [styles];
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /**
   * Shows the guide with the present settings. In a new frame, since another address in the old one
   * would be a step in the host's history.
   */
  #show(): void {
    const address = addressOfGuide(scriptAddress, (name) => this.getAttribute(name));
    if (this.#frame?.src === address) return;
    const all = WORDS;
    const words = all[Object.keys(all).includes(this.lang) ? this.lang : 'da']!;
    const frame = document.createElement('iframe');
    frame.title = words['host:title'];
    frame.setAttribute('sandbox', SANDBOX);
    // A browser that shares nothing complains of the word.
    frame.allow = 'share' in navigator ? ALLOW : CLIPBOARD;
    // The host's own page comes first, and a person who never scrolls there fetches nothing.
    frame.loading = 'lazy';
    frame.style.height = this.#frame?.style.height ?? `${FIRST_HEIGHT_PX}px`;
    frame.src = address;
    const loading = document.createElement('p');
    loading.textContent = words['host:loading'];
    frame.addEventListener('load', () => loading.remove());
    this.#root.replaceChildren(loading, frame);
    this.#frame = frame;
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const message = readMessage(data);
    if (message?.type === 'height') {
      const height = Math.min(Math.max(message.px, LEAST_HEIGHT_PX), MOST_HEIGHT_PX);
      this.#frame.style.height = `${Math.ceil(height)}px`;
    } else if (message) this.#tell(message);
  };

  #tell(message: Exclude<Message, { type: 'height' }>): void {
    const detail = message.type === 'step' ? { number: message.number } : null;
    // Composed: the page hears it though the tag stands in a component of its own.
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`vejviser-${message.type}`, options));
    if (message.type !== 'started') this.#showTop();
  }

  /**
   * Brings the top of a new question into sight. Only where the person is in the frame: a guide
   * that opens far down a page must not pull it there. At once, so that nothing moves.
   */
  #showTop(): void {
    if (this.#root.activeElement === this.#frame && !this.#isTopInSight())
      this.scrollIntoView({ behavior: 'instant' });
  }

  /** A bar that the page keeps at the top of the window may cover it, so the browser is asked. */
  #isTopInSight(): boolean {
    const { top, left, width } = this.getBoundingClientRect();
    const around = this.getRootNode() as Document | ShadowRoot;
    return around.elementFromPoint(left + width / 2, top + 1) === this;
  }
}
