import { GuideTag } from './guide-tag.ts';

const NAME = 'vejviser-guide';

// A page may include the script twice.
if (!customElements.get(NAME)) customElements.define(NAME, GuideTag);
