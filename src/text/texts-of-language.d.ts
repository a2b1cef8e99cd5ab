// In Danish: each other language's part holds what is known of the language as well (other-languages.ts).
declare module '*/da/language.json?first' {
  /** By file, what the start page and the first question need: `locales/first.json` names it. */
  const texts: import('./translation.ts').Texts;
  export default texts;
}
declare module '*/da/language.json?later' {
  /** By file, all else. */
  const texts: import('./translation.ts').Texts;
  export default texts;
}
