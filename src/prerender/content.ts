import type { ComponentProps } from 'svelte';
import type StartPage from '../ui/StartPage.svelte';
import type { AboutView, ListedScheme, RulesView, TextPageView } from '../views/about-view.ts';

export interface StartContent {
  readonly kind: 'start';
  readonly props: Omit<
    ComponentProps<typeof StartPage>,
    't' | 'addresses' | 'language' | 'languages'
  >;
}

/** What stands in a built page: the kind of page, and what its component is told. */
export type Content =
  | StartContent
  | { readonly kind: 'about'; readonly about: AboutView }
  | { readonly kind: 'schemes'; readonly schemes: readonly ListedScheme[] }
  | { readonly kind: 'rules'; readonly rules: RulesView }
  | { readonly kind: 'text'; readonly text: TextPageView };
