/** Tells whoever builds a page around the guide what is wrong. The reader sees nothing of it. */
export function tellEditor(what: string): void {
  // eslint-disable-next-line no-console -- the console is where a page is built
  console.warn(`Vejviser: ${what}`);
}
