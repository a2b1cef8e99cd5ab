import { figures } from '../../flows/figures/index.ts';
import { flows } from '../../flows/index.ts';
import { overviewOrder } from '../../flows/overview.ts';
import { schemes } from '../../flows/schemes.ts';
import type { Rules } from '../engine/guide.ts';

/** The project's own rules, for the command lines. */
export const rules: Rules = { flows, figures, schemes, overviewOrder };
