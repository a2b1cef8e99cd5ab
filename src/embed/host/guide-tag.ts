import { readMessage, type Message } from '../messages.ts';
import { addressOfGuide, ALLOW, CLIPBOARD, SANDBOX, SETTINGS } from './address.ts';
import { newLinkSlot, slotLink } from './fallback-link.ts';
import { FrameHeight } from './frame-height.ts';
import { freeName, nameOfFrame } from './frame-name.ts';
import type { ScriptElement } from './own-script.ts';
import { tellPresence } from './presence.ts';
import { putStyles } from './styles.ts';

/** The words by language, from `locales/<language>/host.json`; src/embed/plugin.ts puts them in. */
declare const WORDS: Readonly<
  Record<string, Readonly<Record<'host:title' | 'host:loading' | 'host:open', string>>>
>;

/** Until the guide tells its height: about that of the first question on a phone. */
const FIRST_HEIGHT_PX = 640;

/**
 * `<vejviser-guide>`: the guide in a frame that grows with it. The frame stands in a shadow tree,
 * where no style of the host reaches it. A link to the guide, which the host wrote into the tag, shows
 * until the guide says that it has started, which it may never do: a policy, a consent tool or the
 * network may stand in its way. Whatever else stands in the tag always shows.
 */
export class GuideTag extends HTMLElement {
  static readonly observedAttributes = SETTINGS;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #height = new FrameHeight();
  #frame: HTMLIFrameElement | undefined;
  /** What stands in for the guide until it has started. */
  #until: readonly Element[] = [];
  #endPresence: (() => void) | undefined;

  readonly #script: string;

  /** @param script beside which the guide lies */
  constructor({ src, nonce }: ScriptElement) {
    super();
    this.#script = src;
    putStyles(this.#root, nonce);
    // Told too when the parser comes to what stands in the tag.
    const rest = document.createElement('slot');
    rest.addEventListener('slotchange', () => this.#findLink());
    this.#root.append(rest);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#endPresence = tellPresence(() => this.#frame?.contentWindow);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#endPresence?.();
    freeName(this);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /**
   * Shows the guide with the present settings. In a new frame, since another address in the old one
   * would be a step in the host's history.
   */
  #show(): void {
    const address = addressOfGuide(this.#script, (name) => this.getAttribute(name));
    if (this.#frame?.src === address) return;
    const all = WORDS;
    const words = all[Object.keys(all).includes(this.lang) ? this.lang : 'da']!;
    const loading = document.createElement('p');
    loading.textContent = words['host:loading'];
    const link = newLinkSlot(address, words['host:open']);
    const frame = newFrame(address, words['host:title']);
    frame.name = nameOfFrame(this, this.getAttribute('flow') ?? '');
    frame.style.height = this.#frame?.style.height ?? `${FIRST_HEIGHT_PX}px`;
    for (const old of [...this.#until, this.#frame]) old?.remove();
    this.#until = [loading, link];
    this.#frame = frame;
    this.#root.prepend(loading, link, frame);
  }

  #findLink(): void {
    slotLink(this, new URL('./', this.#script).href);
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const message = readMessage(data);
    if (message?.type === 'height') {
      const height = this.#height.next(message.px, this.#frame.clientWidth);
      this.#frame.style.height = `${height}px`;
    } else if (message) this.#tell(message);
  };

  #tell(message: Exclude<Message, { type: 'height' }>): void {
    const detail = message.type === 'step' ? { number: message.number } : null;
    // Composed: the page hears it though the tag stands in a component of its own.
    const options = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`vejviser-${message.type}`, options));
    if (message.type !== 'started') return this.#showTop();
    // By now more of the page may have come, and the link turns out to be part of a sentence.
    this.#findLink();
    for (const element of this.#until) element.remove();
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

function newFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  // A browser that shares nothing complains of the word.
  frame.allow = 'share' in navigator ? ALLOW : CLIPBOARD;
  // The host's own page comes first, and a person who never scrolls there fetches nothing.
  frame.loading = 'lazy';
  frame.src = address;
  return frame;
}
