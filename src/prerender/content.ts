import type { ComponentProps } from 'svelte';
import type AboutPage from '../ui/AboutPage.svelte';
import type MessagePage from '../ui/MessagePage.svelte';
import type StartPage from '../ui/StartPage.svelte';
import type { ListedScheme, RulesView, TextPageView } from '../views/about-view.ts';

/** What stands in a built page: the kind of page, and what its component is told. */
export type Content =
  | { readonly kind: 'start'; readonly props: Omit<ComponentProps<typeof StartPage>, 't'> }
  | { readonly kind: 'about'; readonly props: Omit<ComponentProps<typeof AboutPage>, 't'> }
  | { readonly kind: 'schemes'; readonly schemes: readonly ListedScheme[] }
  | { readonly kind: 'rules'; readonly rules: RulesView }
  | { readonly kind: 'text'; readonly text: TextPageView }
  | { readonly kind: 'message'; readonly props: ComponentProps<typeof MessagePage> };
