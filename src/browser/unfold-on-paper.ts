/**
 * Opens on paper what is folded on the screen, where style sheets cannot: before Chrome 131, Firefox 143
 * and Safari 18.4.
 */
export function unfoldOnPaper(): void {
  // The schemes that do not fit, and what one would fill in, are left out on paper.
  let unfolded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
      (details) => !details.matches('.folded') && !details.querySelector('form, fieldset'),
    );
    setOpen(true);
  });
  addEventListener('afterprint', () => setOpen(false));

  function setOpen(isOpen: boolean): void {
    for (const details of unfolded) details.open = isOpen;
  }
}
