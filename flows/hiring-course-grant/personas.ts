import { definePersonas } from '../../src/language/personas.ts';

export default definePersonas('hiring-course-grant', [
  {
    who: 'Poul, 59, har sit eget malerfirma',
    on: '2026-11-22',
    answers: { benefit: 'other' },
    gets: 'other-situation',
  },
  {
    who: 'Anja, 35, ansat i et vaskeri',
    on: '2026-11-22',
    answers: { benefit: 'job' },
    gets: 'in-work',
  },
  {
    who: 'Mustafa, 42, svejser, sagt op fra værftet',
    on: '2026-11-22',
    answers: { benefit: 'notice' },
    gets: 'in-work',
  },
  {
    who: 'Kirsten, 48, sosu-hjælper, på sygedagpenge i 26 uger',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge', 'weeks-unemployed': 26 },
    gets: 'on-sick-leave',
  },
  {
    who: 'Inge, 48, sosu-hjælper, på sygedagpenge som Kirsten, men kun i 25 uger',
    on: '2026-11-22',
    answers: { benefit: 'sygedagpenge', 'weeks-unemployed': 25 },
    gets: 'six-months-first',
  },
  {
    who: 'Simon, 39, gulvlægger, i jobafklaring, har været uden arbejde i et år',
    on: '2026-11-22',
    answers: { benefit: 'jobafklaring', 'weeks-unemployed': 52 },
    gets: 'on-sick-leave',
  },
  {
    who: 'Elena, 30, køkkenhjælp, har været ledig i 25 uger',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'weeks-unemployed': 25 },
    gets: 'six-months-first',
  },
  {
    who: 'Nina, 30, køkkenhjælp som Elena, men ledig i 26 uger, har ikke fået tilbudt job',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'weeks-unemployed': 26, 'job-offer': 'none' },
    gets: 'tell-employers',
  },
  {
    who: 'Peter, 34, pakker med grundskole, ledig i 26 uger, ser på alle ordninger',
    on: '2026-11-22',
    mode: 'overview',
    answers: { benefit: 'dagpenge', 'weeks-unemployed': 26 },
    gets: 'likely',
  },
  {
    who: 'Vibeke, 53, lagerarbejder, har været ledig i 26 uger og søger job',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'weeks-unemployed': 26, 'job-offer': 'none' },
    gets: 'tell-employers',
  },
  {
    who: 'Ali, 28, på kontanthjælp i et år, kan få job i to måneder',
    on: '2026-11-22',
    answers: { benefit: 'kontanthjaelp', 'weeks-unemployed': 52, 'job-offer': 'shorter' },
    gets: 'job-too-short',
  },
  {
    who: 'Merete, 45, kan få fast job på et lager, men mangler truckkort',
    on: '2026-11-22',
    answers: { benefit: 'dagpenge', 'weeks-unemployed': 40, 'job-offer': 'three-months' },
    gets: 'apply-before-start',
  },
  {
    who: 'Zara, 41, i ressourceforløb, har lovning på et job i en kantine',
    on: '2026-11-22',
    answers: { benefit: 'ressourceforloeb', 'weeks-unemployed': 60, 'job-offer': 'three-months' },
    gets: 'apply-before-start',
  },
]);
