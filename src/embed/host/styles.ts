const STYLES = `
  :host { display: block; box-sizing: border-box; inline-size: 100% }
  iframe { display: block; inline-size: 100%; border: 0 }
  p, slot[name] { display: block; margin: 1rem 1rem 0 }
`;

/**
 * Puts the tag's styles into its tree. A sheet made by script needs no permission of the host's content
 * policy; where a browser makes none (Safari before 16.4), a style with the script's own permission does.
 */
export function putStyles(root: ShadowRoot, nonce: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement('style'), { nonce, textContent: STYLES }));
  }
}
