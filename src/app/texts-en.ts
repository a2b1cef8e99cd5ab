import type { TextTree } from '../text/texts.ts';

export default import.meta.glob<TextTree>('../../locales/en/*.json', {
  import: 'default',
  eager: true,
});
