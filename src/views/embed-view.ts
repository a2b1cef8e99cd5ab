import type { SectionView } from './about-view.ts';

/** What a web editor has chosen for the guide on their own page. */
export interface EmbedChoice {
  /** The code of a municipality; empty where none is chosen. */
  municipality: string;
  flow: string;
  lang: string;
  theme: 'neutral' | 'borger' | 'own';
  /** What was written as the municipality's own colour. */
  colour: string;
}

/** What there is to choose from. */
export interface EmbedOptions {
  readonly flows: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** A text to copy, and what it is. */
export interface CodeView {
  readonly label: string;
  readonly code: string;
}

/** What a web editor must know, and a text to copy where there is one. */
export interface EmbedSection extends SectionView {
  readonly copy?: CodeView;
}
