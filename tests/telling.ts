import type { Day } from '../src/language/day.ts';
import { projectTelling } from '../src/tools/project-telling.ts';
import type { Telling } from '../src/views/telling.ts';
import { TODAY } from './project-guide.ts';

/** What the guide speaks with, in a language on a day. */
export const tell = (language = 'da', on: Day = TODAY): Telling => projectTelling(language, on);
