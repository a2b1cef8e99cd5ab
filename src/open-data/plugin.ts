import type { Plugin } from 'vite';
import type { OpenFile } from './files.ts';

/**
 * Puts the open data beside the guide, which never asks for it.
 * @param files what is given away in this build
 */
export const openData = (files: () => Promise<readonly OpenFile[]>): Plugin => ({
  name: 'open-data',
  apply: 'build',
  async generateBundle() {
    for (const { name, text } of await files())
      this.emitFile({ type: 'asset', fileName: name, source: text });
  },
});
