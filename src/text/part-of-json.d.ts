declare module '*.json?part=benefit' {
  /** The texts below that key alone; `build/part-of-json.ts` takes them out of the file. */
  const texts: { readonly benefit: import('./texts.ts').TextTree };
  export default texts;
}
