import { REGIONS } from '../../language/municipalities.ts';
import type { Cite } from '../../language/sources.ts';
import { didYouMean, type Fault } from './fault.ts';
import { dangling } from './ids.ts';
import type { World } from './world.ts';

const FILE = 'flows/municipalities.ts';
/** Since 2007. */
const MUNICIPALITIES = 98;

/** All municipalities are there, each once, under a code of four digits, in a region that exists. */
export function checkMunicipalities({ municipalities, schemes }: World): readonly Fault[] {
  const { list, regional, firmServices } = municipalities;
  const codes = list.map(({ code }) => code);
  const ids = Object.keys(schemes);
  return [
    ...(list.length === MUNICIPALITIES
      ? []
      : [fault(FILE, `names ${list.length} municipalities`, `There are ${MUNICIPALITIES}.`)]),
    ...list.flatMap((one, i) => checkMunicipality(one, codes.indexOf(one.code) < i)),
    ...REGIONS.filter((region) => list.every((one) => one.region !== region)).map((region) =>
      fault(FILE, `has no municipality in the region "${region}"`, 'Each region has some.'),
    ),
    ...regional.schemes
      .filter((scheme) => !ids.includes(scheme))
      .map((scheme) => dangling(`${FILE}, regional`, `names "${scheme}", which`, scheme, ids)),
    ...Object.keys(firmServices)
      .filter((code) => !codes.includes(code))
      .map((code) => dangling(`${FILE}, firmServices`, `names "${code}", which`, code, codes)),
  ];
}

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'municipality',
  where,
  what,
  todo,
});

function checkMunicipality(
  { code, name, region }: World['municipalities']['list'][number],
  isRepeated: boolean,
): readonly Fault[] {
  const where = `${FILE}, "${name}"`;
  return [
    ...(/^\d{4}$/.test(code) ? [] : [fault(where, `has the code "${code}"`, 'Write four digits.')]),
    ...(isRepeated
      ? [fault(where, `has the code ${code}, as another has`, 'Look the code up.')]
      : []),
    ...(REGIONS.includes(region)
      ? []
      : [
          fault(
            where,
            `lies in "${region}", which is no region`,
            didYouMean(region, REGIONS, 'Look the region up.'),
          ),
        ]),
  ];
}

/** Where each thing known of the municipalities stands, and what it cites. */
export const municipalityCites = ({
  municipalities: { source, regional, firmServices },
}: World): readonly { readonly where: string; readonly cite: Cite }[] => [
  { where: FILE, cite: source },
  { where: `${FILE}, regional`, cite: regional.source },
  ...Object.entries(firmServices).map(([code, service]) => ({
    where: `${FILE}, firmServices, "${code}"`,
    cite: service.source,
  })),
];
