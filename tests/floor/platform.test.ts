import ts from 'typescript';
import { expect, it } from 'vitest';
import { tooNewIn } from './platform.ts';

/** What some browser of the floor lacks, and what happens there. */
const SEEN_TO: Readonly<Record<string, string>> = {
  'AbstractRange.collapsed': 'ranges had it of their own before',
  CSSStyleSheet: "the tag's link stays: src/embed/host/styles.ts",
  'CSSStyleSheet.replaceSync': "the tag's link stays: src/embed/host/styles.ts",
  'HTMLDialogElement.showModal': 'asked for first: src/ui/StillThere.svelte',
  'HTMLIFrameElement.loading': 'the frame is loaded at once',
  Highlight: 'asked for first: src/read-aloud/reading-mark.ts',
  'Navigator.share': 'asked for first: src/browser/share-link.ts',
  'SpeechSynthesis.getVoices': 'WebView offers no reading aloud: src/read-aloud/voice.ts',
  'SpeechSynthesis.speaking': 'asked for first: src/browser/idle.svelte.ts',
  'SpeechSynthesis.speak': 'as getVoices',
  'SpeechSynthesis.cancel': 'as getVoices',
  'SpeechSynthesis.resume': 'as getVoices',
  SpeechSynthesisUtterance: 'as getVoices',
  'SpeechSynthesisVoice.default': 'as getVoices',
  'SpeechSynthesisVoice.lang': 'as getVoices',
  'SpeechSynthesisVoice.localService': 'as getVoices',
  'Window.print': 'asked for first: src/browser/print.ts',
};

/** What runs at the build alone. */
const AT_BUILD =
  /\/src\/(?:tools|prerender)\/|\/plugin\.ts$|\/text\/(?:read-locales|official-names|translation|meaning|readability)\.ts$/;

/** The script of a component is read as a file of its own. */
const SCRIPT = '.script.ts';

function programOf(
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const read = (file: string): string | undefined => {
    if (texts[file] !== undefined) return texts[file];
    if (!file.endsWith(SCRIPT)) return ts.sys.readFile(file);
    const component = ts.sys.readFile(file.slice(0, -SCRIPT.length)) ?? '';
    return /<script[^>]*>([^]*?)<\/script>/.exec(component)?.[1] ?? '';
  };
  host.readFile = read;
  host.getSourceFile = (file, version) => {
    const text = read(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
  };
  const known = host.fileExists;
  host.fileExists = (file) => file in texts || known(file);
  return ts.createProgram(files, { ...options, noEmit: true }, host);
}

const shipped = ts.sys
  .readDirectory('src', ['.ts', '.svelte'])
  .filter((file) => !AT_BUILD.test(`/${file}`))
  .map((file) => (file.endsWith('.svelte') ? file + SCRIPT : file));

it(
  'uses nothing of the browser that the floor lacks, but what is seen to',
  { timeout: 120_000 },
  () => {
    const uses = tooNewIn(
      programOf(shipped),
      (file) => /(?:^|\/)src\//.test(file) && !AT_BUILD.test(`/${file}`),
    );
    expect(uses.filter(({ name }) => !(name in SEEN_TO))).toEqual([]);
    const names = uses.map(({ name }) => name);
    expect(
      Object.keys(SEEN_TO).filter((name) => !names.includes(name)),
      'used no more',
    ).toEqual([]);
  },
);

it('finds what the floor lacks', { timeout: 60_000 }, () => {
  const text = `
    export const a = new URLSearchParams('').size;
    export const b = structuredClone({});
    export const c = AbortSignal.timeout(1);
    export const d = [1].toSorted();
    export const e = document.createElement('dialog').showModal();
    export const f = new CSSStyleSheet();
    export const { size } = new URLSearchParams('');
    export const fine = [new Map().size, document.body.replaceChildren(), [1].map(String), new URL('a:b')];
  `;
  const uses = tooNewIn(
    programOf(['planted.ts'], { 'planted.ts': text }),
    (file) => file === 'planted.ts',
  );
  expect(uses.map(({ name }) => name)).toEqual([
    ...['URLSearchParams.size', 'structuredClone', 'AbortSignal.timeout', 'Array.toSorted'],
    ...['HTMLDialogElement.showModal', 'CSSStyleSheet', 'URLSearchParams.size'],
  ]);
});
