import type { MunicipalitySite } from '../../language/municipality-sites.ts';
import { optionsOf } from '../../language/questions.ts';
import { addressFaults, seenFaults } from './doors.ts';
import type { Fault } from './fault.ts';
import { dangling } from './ids.ts';
import type { World } from './world.ts';

const FILE = 'flows/municipality-sites.ts';
/** The year in which many numbers were changed for a while: such a number is not shown. */
const CLOSED_DOWN = '2020';

/** Each municipality has one site; pages and numbers are such as a reader can be sent to. */
export function checkMunicipalitySites(world: World): readonly Fault[] {
  const { sites, benefits } = world.municipalitySites;
  const codes = world.municipalities.list.map(({ code }) => code);
  const lived = world.questions['benefit'];
  const known = Object.keys((lived && optionsOf(lived)) ?? {});
  return [
    ...codes
      .filter((code) => !(code in sites))
      .map((code) => fault(FILE, `has no site of ${code}`, 'Look the municipality up.')),
    ...Object.keys(sites)
      .filter((code) => !codes.includes(code))
      .map((code) => dangling(FILE, `names "${code}", which`, code, codes)),
    ...Object.entries(sites).flatMap(([code, site]) => checkSite(`${FILE}, "${code}"`, site)),
    ...Object.entries(benefits).flatMap(([kind, of]) =>
      of
        .filter((benefit) => !known.includes(benefit))
        .map((benefit) =>
          dangling(`${FILE}, benefits, "${kind}"`, `names "${benefit}", which`, benefit, known),
        ),
    ),
  ];
}

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'municipality',
  where,
  what,
  todo,
});

const checkSite = (where: string, { site, page, phone, dated }: MunicipalitySite) => [
  ...(/^[a-z\d-]+(\.[a-z\d-]+)*\.dk$/.test(site)
    ? []
    : [fault(where, `has the site "${site}"`, 'Write the name of a host alone: "kk.dk".')]),
  ...seenFaults(where, { dated }),
  ...(page ? [...addressFaults(where, page.address), ...seenFaults(where, page)] : []),
  ...(phone && !/^\d\d \d\d \d\d \d\d$/.test(phone.number)
    ? [fault(where, `has the number "${phone.number}"`, 'Write four pairs of digits.')]
    : []),
  ...(phone && (dated ?? '').startsWith(CLOSED_DOWN)
    ? [fault(where, `has a number of ${CLOSED_DOWN}`, 'Leave it out until somebody has rung it.')]
    : []),
];
