import { defineSchemes } from '../src/language/schemes.ts';
import { cite } from './cite.ts';
import { is } from './vocabulary.ts';

/** A new main law is expected on 2027-01-01, so every scheme is read again before that. */
const reviewBy = '2026-12-31';
const sinceGuidance = { from: '2015-06-29' } as const;
const lab = (section: string) => cite('lbk-280-2024', section);
const cabi = (section: string) => cite('cabi-upskilling', section);

const byOffice = [{ by: 'office' }] as const;
const byMunicipality = [{ by: 'municipality' }] as const;

/**
 * Each scheme, in the order of the overview; then support while on a course, which stands outside
 * it. The names are the official Danish ones; the plain names stand in `locales/<language>/schemes.json`.
 */
export const schemes = defineSchemes({
  'upskilling-offer': {
    name: 'Vejledning og opkvalificering',
    wish: 'course',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('kap. 14, §§ 90-98'),
      lab('§ 53, stk. 7'),
      cite('lov-1654-2024', '§ 105 b'),
      cite('lbk-1221-2025', '§§ 13 a-13 c og 21'),
      cite('lov-1655-2024'),
      cite('lov-1750-2025'),
      cabi('Målgruppen'),
      cite('fact-sheet-upskilling'),
    ],
  },
  'basic-skills-course': {
    name: 'Læse-, skrive-, regne- eller ordblindekursus',
    wish: 'danish-or-reading',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§ 93, stk. 1'),
      cite('bek-1216-2023', '§ 48'),
      cite('lbk-142-2024', '§§ 2, 4, 5 og 15'),
      cite('lov-1654-2024', '§ 105 b'),
      cabi('Ret til tilbud efter test'),
    ],
  },
  'prior-learning-assessment': {
    name: 'Realkompetencevurdering',
    wish: 'course',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§ 93, stk. 2'),
      cite('lbk-807-2015', '§ 32 a'),
      cabi('Vurdering af erhvervskompetencer'),
      cite('fact-sheet-upskilling', 'Betingelser'),
    ],
  },
  'regional-course-pool': {
    name: 'Den regionale uddannelsespulje',
    wish: 'course',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§ 97'),
      cite('bek-1974-2020', '§§ 1-2'),
      cite('lov-1654-2024', '§ 105 b, stk. 1'),
      cabi('Korte erhvervsrettede uddannelsesforløb'),
      cite('fact-sheet-upskilling', 'Den regionale uddannelsespulje'),
    ],
  },
  'six-week-course': {
    name: '6 ugers jobrettet uddannelse',
    wish: 'course',
    decides: [{ if: is('benefit', 'ledighedsydelse'), by: 'office' }, { by: 'a-kasse' }],
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§§ 48-50'),
      cite('bek-1179-2019'),
      cite('bek-46-2026', '§ 25'),
      cite('bek-1216-2023', '§ 50'),
      cite('lov-173-2017'),
      cite('six-week-guidance-2015'),
    ],
  },
  'dismissal-upskilling': {
    name: 'Opkvalificering ved afskedigelse',
    wish: 'course',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [lab('§§ 163-166'), cite('lbk-807-2015', '§§ 32 b og 102'), cabi('Særlige tilbud')],
  },
  'danish-education': {
    name: 'Danskuddannelse',
    wish: 'danish-or-reading',
    decides: byMunicipality,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      cite('lbk-1372-2022', '§§ 2-7 og 14'),
      cite('bek-1686-2025', '§§ 10-14'),
      cabi('Danskuddannelse'),
    ],
  },
  'integration-upskilling': {
    name: 'Vejledning og opkvalificering for udlændinge',
    wish: 'danish-or-reading',
    decides: byMunicipality,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      cite('lbk-1146-2020', '§§ 16, 23 og 23 a'),
      cite('bek-208-2026', '§§ 8, 18, 21 og 22'),
      cabi('Vejledning og opkvalificering for udlændinge'),
    ],
  },
  'adult-apprenticeship': {
    name: 'Voksenlærling',
    wish: 'workplace',
    decides: [{ by: 'employer' }],
    inForce: sinceGuidance,
    reviewBy,
    sources: [lab('§§ 154-159'), cite('aalborg-employers', 'Betingelser og økonomi')],
  },
  'work-placement': {
    name: 'Virksomhedspraktik',
    wish: 'workplace',
    decides: [{ by: 'together' }],
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§§ 57-61'),
      cite('bek-1216-2023', '§ 61'),
      cite('aalborg-employers', 'Virksomhedspraktik'),
    ],
  },
  'wage-subsidy': {
    name: 'Løntilskud',
    wish: 'workplace',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§§ 66-72'),
      cite('lbk-807-2015', '§ 51'),
      cite('aalborg-employers', 'Løntilskud'),
    ],
  },
  'job-rotation': {
    name: 'Jobrotation',
    wish: 'workplace',
    decides: byOffice,
    inForce: { from: '2015-06-29', until: '2026-01-31' },
    reviewBy,
    sources: [
      lab('§ 151'),
      cite('bek-46-2026', '§ 1, stk. 2'),
      cite('aalborg-employers', 'Jobrotation'),
    ],
  },
  'hiring-course-grant': {
    name: 'Tilskud til kurser ved ansættelse',
    wish: 'workplace',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§ 97, stk. 3'),
      cite('bek-1216-2023', '§ 9'),
      cite('aalborg-employers', 'Kurser i forbindelse med ansættelse'),
    ],
  },
  'job-veu': {
    name: 'Job-VEU',
    wish: 'course',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [cite('job-veu-guide')],
  },
  igu: {
    name: 'Integrationsgrunduddannelse (igu)',
    wish: 'workplace',
    decides: [{ by: 'firm' }],
    inForce: { from: '2015-06-29', until: '2027-12-31' },
    reviewBy,
    sources: [
      cite('lov-623-2016', '§ 5'),
      cite('bill-82-2023', '§ 1'),
      cite('bek-1825-2023', '§ 1'),
      cite('job-veu-guide', 'fase 3'),
    ],
  },
  'shortage-pool': {
    name: 'Pulje til opkvalificering inden for mangelområder',
    wish: 'course',
    decides: byOffice,
    inForce: { from: '2015-06-29', until: '2020-12-31' },
    reviewBy,
    sources: [cite('bek-1123-2020', '§ 4'), cite('job-veu-guide', 'fase 3')],
  },
  'education-lift': {
    name: 'Uddannelsesløft (110 pct. dagpenge)',
    wish: 'course',
    decides: byMunicipality,
    inForce: { from: '2024-01-01' },
    reviewBy,
    sources: [
      lab('§§ 97 a og 100'),
      cite('lbk-1077-2025', '§ 48 a, stk. 3'),
      cite('bek-46-2026', '§ 23'),
    ],
  },
  'transport-allowance': {
    name: 'Befordringsgodtgørelse',
    wish: 'support',
    decides: [{ if: is('benefit', 'dagpenge'), by: 'a-kasse' }, { by: 'municipality' }],
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§§ 175-176 a'),
      cite('bek-1216-2023', '§§ 129-130'),
      cite('six-week-guidance-2015', 'til § 13'),
      cabi('Ydelser'),
    ],
    outsideOverview: true,
  },
  'board-and-lodging': {
    name: 'Kost og logi',
    wish: 'support',
    decides: byMunicipality,
    inForce: sinceGuidance,
    reviewBy,
    sources: [cite('bek-1179-2019', '§ 12'), cite('six-week-guidance-2015', 'til § 14')],
    outsideOverview: true,
  },
  'aids-and-mentor': {
    name: 'Hjælpemidler, mentor, personlig assistance og undervisningsmaterialer',
    wish: 'support',
    decides: byOffice,
    inForce: sinceGuidance,
    reviewBy,
    sources: [
      lab('§§ 167 og 172-174'),
      cite('lbk-108-2020', '§ 14'),
      cabi('Tillægsydelser og mentor'),
      cite('fact-sheet-upskilling', 'Økonomi'),
      cite('six-week-guidance-2015', 'til § 11'),
    ],
    outsideOverview: true,
  },
});
