import { daysOfChange } from '../../../flows/days.ts';
import { drafts } from '../../../flows/drafts.ts';
import { employerSheet } from '../../../flows/employer.ts';
import { projectDesk } from './project-desk.ts';
import type { TurningRules } from './upcoming.ts';

/** All of the project's own that turns on a day. */
export const projectTurning: TurningRules = { ...projectDesk, employerSheet, daysOfChange, drafts };
