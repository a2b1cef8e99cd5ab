import { figures } from '../../flows/figures/index.ts';
import { overviewOrder } from '../../flows/overview.ts';
import type { Rules } from '../engine/guide.ts';
import { schemesWithLaw as schemes } from './schemes-with-law.ts';
import { flows } from './tables.ts';

/** The project's own rules, as the engine is told them. */
export const rules: Rules = { flows, figures, schemes, overviewOrder };
