/** What may come to stand beside a page, once it is drawn: notes, and whether the person is still there. */
export { default as NoticesContainer } from './NoticesContainer.svelte';
export { default as StillThereContainer } from './StillThereContainer.svelte';
