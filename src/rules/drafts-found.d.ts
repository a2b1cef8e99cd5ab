declare module '*/drafts.ts?marks' {
  /** Every mark of a draft of a law, in the rules and in the texts, and where it stands. */
  export const marks: readonly { readonly draft: string; readonly where: string }[];
}

declare module '*/drafts.ts?adopted' {
  /** By draft: the tables with it adopted, and what is said otherwise. */
  export const adopted: Readonly<
    Record<
      string,
      {
        readonly tables: import('./tables.ts').Tables;
        readonly texts: import('../language/drafts.ts').TextsOfDraft;
      }
    >
  >;
}
