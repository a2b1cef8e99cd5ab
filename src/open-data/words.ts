import type { Telling } from '../views/telling.ts';

/** With what labels are written: the texts of a language, and the figures of the day that they plug. */
export type OpenWords = Pick<Telling, 't' | 'figures' | 'on'>;
