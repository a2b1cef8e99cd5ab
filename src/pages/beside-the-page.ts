/**
 * What may come to stand beside a page, once it is drawn: notes, another
 * language, and whether the person is still there.
 */
export { default as LanguageOfferContainer } from './LanguageOfferContainer.svelte';
export { default as NoticesContainer } from './NoticesContainer.svelte';
export { default as StillThereContainer } from './StillThereContainer.svelte';
