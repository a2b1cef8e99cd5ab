declare module '*/language.json?first' {
  /** By file, what the start page and the first question need: `locales/first.json` names it. */
  const texts: Readonly<Record<string, import('./texts.ts').TextTree>>;
  export default texts;
}
