import type { Change } from './change.ts';
import { correction } from './changes/correction.ts';
import { draftAdopted } from './changes/draft-adopted.ts';
import { draftAnnounced } from './changes/draft-announced.ts';
import { draftWithdrawn } from './changes/draft-withdrawn.ts';
import { endedScheme } from './changes/ended-scheme.ts';
import { limit } from './changes/limit.ts';
import { mergedGroup } from './changes/merged-group.ts';
import { newPoint } from './changes/new-point.ts';
import { newQuestion } from './changes/new-question.ts';
import { newRow } from './changes/new-row.ts';
import { rate } from './changes/rate.ts';
import { renamedBenefit } from './changes/renamed-benefit.ts';
import { sourceRead } from './changes/source-read.ts';

/** The year, in the order in which it is lived; each change stands on those before it. */
export const year: readonly Change[] = [
  rate,
  draftWithdrawn,
  sourceRead,
  limit,
  newRow,
  renamedBenefit,
  newPoint,
  endedScheme,
  mergedGroup,
  newQuestion,
  draftAnnounced,
  draftAdopted,
  correction,
];
