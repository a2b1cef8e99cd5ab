// The unit tests alone, as `vite.config.ts` has them: Stryker runs every project that a configuration names.
import { defineConfig } from 'vitest/config';
import project, { UNIT_TESTS } from '../../vite.config.ts';

export default defineConfig({ plugins: project.plugins ?? [], test: UNIT_TESTS });
