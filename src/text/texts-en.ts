import type { TextTree } from './texts.ts';

export default import.meta.glob<TextTree>('../../locales/en/*.json', {
  import: 'default',
  eager: true,
});
