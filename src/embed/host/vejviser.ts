import { GuideTag } from './guide-tag.ts';
import { ownScript, type ScriptElement } from './own-script.ts';

const NAME = 'vejviser-guide';

// `currentScript` is empty where the host includes the script as a module.
const script = ownScript([document.currentScript, ...document.scripts]);
// Where it is unknown, the tag stays what the host wrote into it: a link. The reader can use that, and
// whoever builds the page reads why in the console.
if (!script)
  // eslint-disable-next-line no-console -- the console is where a page is built
  console.warn('Vejviser: the script must be fetched by its own name, vejviser.js. See #/embed.');
else define(script);

function define(from: ScriptElement): void {
  // A page may include the script twice.
  if (customElements.get(NAME)) return;
  const Tag = class extends GuideTag {
    constructor() {
      super(from);
    }
  };
  customElements.define(NAME, Tag);
}
