import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHROMIUM } from '../browser/chromium.ts';
import { Processes } from '../engines/processes.ts';

const WIDTH = 1280;
const HEIGHT = 900;
const STEP_MS = 100;
/** Orca says a key that is pressed by its name and a space. */
const KEY_NAME = /^\w+ $/;
const START_MS = 60_000;

/** Speech goes to a voice that makes no sound and needs no loudspeaker, but is given every word. */
const SPEECH = {
  'speechd.conf': [
    'AddModule "silent" "sd_generic" "silent.conf"',
    'DefaultModule silent',
    'AudioOutputMethod libao',
  ],
  'modules/silent.conf': [
    `GenericExecuteSynth "printf '%s\\\\n' '$DATA' >> $HOME/given"`,
    'GenericCmdDependency "printf"',
    'AddVoice "en" "MALE1" "silent"',
    'AddVoice "da" "MALE1" "silent"',
  ],
};

/**
 * What Orca says is written down as it says it: its own log is of all it does, which makes it several
 * times slower than it is for anybody, and is written by the block. A page is not read to its end when
 * it comes: a voice that takes no time never says that it was interrupted, and Orca would take all
 * that follows for a part of that reading.
 */
const ORCA = [
  'import orca.debug, orca.settings, os.path',
  'said = open(os.path.expanduser("~/said"), "w", buffering=1)',
  'def println(level, text="", timestamp=False):',
  '    if text.startswith("SPEECH OUTPUT"): said.write(text + "\\n")',
  'orca.debug.println = println',
  'orca.settings.sayAllOnLoad = False',
];

/** Firefox asks nothing and shows no page of its own. */
const FIREFOX = [
  ['accessibility.force_disabled', -1],
  ['browser.aboutwelcome.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['intl.accept_languages', 'da'],
  ['termsofuse.bypassNotification', true],
];

export type BrowserName = 'firefox' | 'chromium';

/** A screen that nobody sees, with a browser on it and Orca that reads what it shows. */
export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'vejviser-heard-'));
  readonly #processes = new Processes();
  readonly #env: NodeJS.ProcessEnv;
  readonly #log = join(this.#folder, 'said');

  constructor(display: number) {
    const run = join(this.#folder, 'run');
    mkdirSync(run, { mode: 0o700 });
    this.#env = {
      ...process.env,
      HOME: this.#folder,
      XDG_RUNTIME_DIR: run,
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${run}/bus`,
      LC_ALL: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
    };
  }

  /** @returns once the screen reader has said that it is there */
  async start(): Promise<void> {
    const { DISPLAY, XDG_RUNTIME_DIR } = this.#env;
    this.#run('Xvfb', [DISPLAY!, '-screen', '0', `${WIDTH}x${HEIGHT}x24`]);
    this.#run('dbus-daemon', [
      '--session',
      '--nofork',
      `--address=unix:path=${XDG_RUNTIME_DIR}/bus`,
    ]);
    await until(() => existsSync(`/tmp/.X11-unix/X${DISPLAY!.slice(1)}`), 'the screen');
    await until(() => existsSync(`${XDG_RUNTIME_DIR}/bus`), 'the bus');
    this.#run('openbox', []);
    const speech = join(this.#folder, 'speech');
    mkdirSync(join(speech, 'modules'), { recursive: true });
    for (const [file, lines] of Object.entries(SPEECH))
      writeFileSync(join(speech, file), lines.join('\n'));
    writeFileSync(join(this.#folder, '.libao'), 'default_driver=null');
    this.#run('speech-dispatcher', ['--run-single', '--config-dir', speech, '--log-dir', speech]);
    const own = join(this.#folder, '.local', 'share', 'orca');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'orca-customizations.py'), ORCA.join('\n'));
    this.#run('orca', ['--replace']);
    await until(() => this.spoken().length > 0, 'the screen reader');
  }

  async open(browser: BrowserName, address: string): Promise<void> {
    const profile = join(this.#folder, browser);
    mkdirSync(profile, { recursive: true });
    if (browser === 'firefox') {
      const lines = FIREFOX.map(
        (one) => `user_pref(${one.map((is) => JSON.stringify(is)).join()});`,
      );
      writeFileSync(join(profile, 'user.js'), lines.join('\n'));
      this.#run('firefox-esr', ['--no-remote', '--profile', profile, address]);
    } else {
      const flags = ['--no-sandbox', '--no-first-run', '--disable-gpu', '--accept-lang=da'];
      flags.push('--disable-features=Translate');
      const own = [...flags, '--force-renderer-accessibility', `--user-data-dir=${profile}`];
      this.#run(CHROMIUM, [...own, address]);
    }
  }

  /** Presses a key, by its name in X: "Tab", "Return", "Down". */
  press(key: string): void {
    execFileSync('xdotool', ['key', '--clearmodifiers', key], { env: this.#env });
  }

  /** Types where the focus is. */
  type(text: string): void {
    execFileSync('xdotool', ['type', '--delay', '20', text], { env: this.#env });
  }

  /** All that was spoken, one utterance after another, but for the names of the keys themselves. */
  spoken(): readonly string[] {
    if (!existsSync(this.#log)) return [];
    const said = [
      ...readFileSync(this.#log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)' ?(?:\{|$)/gm),
    ];
    return said.map(([, text = '']) => text).filter((text) => !KEY_NAME.test(text));
  }

  end(): void {
    this.#processes.end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #run(program: string, args: readonly string[]): void {
    this.#processes.start(program, args, this.#env);
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string, most = START_MS): Promise<void> {
  const last = Date.now() + most;
  while (!holds()) {
    if (Date.now() > last) throw new Error(`${what} does not come`);
    await pause(STEP_MS);
  }
}
