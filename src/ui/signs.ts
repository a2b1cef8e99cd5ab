import type { IconNode } from 'lucide';
import briefcase from 'lucide/dist/esm/icons/briefcase-business.mjs';
import calendar from 'lucide/dist/esm/icons/calendar-days.mjs';
import cap from 'lucide/dist/esm/icons/graduation-cap.mjs';
import landmark from 'lucide/dist/esm/icons/landmark.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import pause from 'lucide/dist/esm/icons/pause.mjs';
import pen from 'lucide/dist/esm/icons/square-pen.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import share from 'lucide/dist/esm/icons/share-2.mjs';
import shield from 'lucide/dist/esm/icons/shield.mjs';
import square from 'lucide/dist/esm/icons/square.mjs';
import user from 'lucide/dist/esm/icons/user.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';
import volume from 'lucide/dist/esm/icons/volume-2.mjs';
import type { Contact } from '../language/points.ts';

/**
 * The shapes of a sign as one path, on a square of 24. One path in one element needs nothing of Svelte that
 * the first question does not; elements of many kinds within an `svg` would.
 */
export const pathOf = (icon: IconNode): string =>
  icon
    .map(([tag, shape]) => {
      const of = (name: string): number => Number(shape[name] ?? 0);
      if (tag === 'rect') return rectangle(of('x'), of('y'), of('width'), of('height'), of('rx'));
      if (tag === 'circle') return circle(of('cx'), of('cy'), of('r'));
      if (tag === 'line') return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
      return String(shape['d']);
    })
    .join('');

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}`;
}

const WHO = {
  'a-kasse': pathOf(shield),
  municipality: pathOf(landmark),
  employer: pathOf(briefcase),
  school: pathOf(cap),
  union: pathOf(users),
  yourself: pathOf(user),
} satisfies Record<Contact, string>;

/** The signs of the guide, for who and for what: of the library, these alone are shipped. */
export const SIGNS = {
  ...WHO,
  print: pathOf(printer),
  edit: pathOf(pen),
  calendar: pathOf(calendar),
  link: pathOf(link),
  share: pathOf(share),
  speaker: pathOf(volume),
  pause: pathOf(pause),
  stop: pathOf(square),
};

export type SignName = keyof typeof SIGNS;
