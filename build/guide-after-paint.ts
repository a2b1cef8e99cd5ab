import type { Plugin } from 'vite';

const MODULE = /\s*<script type="module"[^>]* src="([^"]*)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]* href="([^"]*)">/g;

/**
 * Lets the page be painted before anything of the guide is fetched: in place of its script, the built
 * page names the files of the guide for public/boot.js, the one to begin with first.
 */
export const guideAfterPaint = (): Plugin => ({
  name: 'guide-after-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [, first] = MODULE.exec(html) ?? [];
      if (first === undefined) throw new Error('index.html names no module: name src/pages/main.ts.');
      const files = [first, ...[...html.matchAll(PRELOAD)].map(([, file]) => file)];
      return {
        html: html.replace(MODULE, '').replaceAll(PRELOAD, ''),
        tags: [
          { tag: 'meta', attrs: { name: 'guide', content: files.join(' ') }, injectTo: 'head' },
        ],
      };
    },
  },
});
