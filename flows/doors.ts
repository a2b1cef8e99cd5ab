import { defineDoors } from '../src/language/doors.ts';
import type { SchemeId } from './schemes.ts';

const topics = [
  'complaint',
  'courses',
  'dagpenge',
  'foreign-education',
  'guidance',
  'job-search-in-english',
  'jobnet',
  'reading-test',
  'veu',
] as const;

/** What a door may serve. */
type Served = SchemeId | (typeof topics)[number];

const to = (...serves: readonly Served[]): readonly string[] => serves;

/**
 * Doors out of the guide: pages of others where a reader acts or reads on. Each address was seen in a
 * stored copy of a public page, and nobody has tried it: where it stands, `doors:seen` says so. An address that was seen
 * in an old layout, on a private page about an authority, or in somebody's code is left out until
 * somebody has. `https://` was put before a name that was printed without.
 */
export const doors = defineDoors({
  topics,
  list: [
    {
      id: 'positive-lists',
      kind: 'list',
      serves: to(
        'six-week-course',
        'regional-course-pool',
        'education-lift',
        'adult-apprenticeship',
      ),
      address:
        'https://star.dk/til-borgere/hjaelp-til-jobsoegning/positivlister-se-hvilke-kurser-og-uddannelser-du-kan-faa-adgang-til/',
      confidence: 'high',
    },
    {
      id: 'form-ar-237',
      kind: 'form',
      serves: to('six-week-course'),
      address:
        'https://www.businessdanmark.dk/a-kasse/kurser-og-uddannelse/uddannelse-pa-dagpenge/',
      confidence: 'medium',
      isPrivate: true,
    },
    {
      id: 'courses',
      kind: 'apply',
      serves: to('courses', 'upskilling-offer', 'regional-course-pool', 'six-week-course'),
      address: 'https://www.voksenuddannelse.dk/',
      seenIn:
        'https://www.college360.dk/bliv-elev/efteruddannelse/info-om-efteruddannelse/godt-at-vide-som-deltager/',
      confidence: 'high',
    },
    {
      id: 'guidance',
      kind: 'ask',
      serves: to(
        'guidance',
        'upskilling-offer',
        'basic-skills-course',
        'prior-learning-assessment',
        'adult-apprenticeship',
      ),
      address: 'https://www.voksenuddannelse.dk/evejledning',
      seenIn: 'https://sosuranders.dk/kurser/vaerd-at-vide/praktiske-oplysninger/',
      confidence: 'medium',
    },
    {
      id: 'regional-pool',
      kind: 'read',
      serves: to('regional-course-pool'),
      address: 'https://www.ug.dk/efteruddannelse/den-regionale-uddannelsespulje',
      confidence: 'medium',
    },
    {
      id: 'adult-apprentice',
      kind: 'read',
      serves: to('adult-apprenticeship'),
      address:
        'https://star.dk/da/indsatser-og-ordninger/virksomhedsrettede-redskaber/voksenlaerling/',
      dated: '2022',
      confidence: 'medium',
    },
    {
      id: 'wage-subsidy',
      kind: 'read',
      serves: to('wage-subsidy'),
      address: 'https://www.star.dk/indsatser/virksomhedsrettede-redskaber/job-med-loentilskud',
      dated: '2026',
      confidence: 'high',
    },
    {
      id: 'wage-subsidy-vitas',
      kind: 'apply',
      serves: to('wage-subsidy'),
      address: 'https://indberet.virk.dk/myndigheder/stat/STAR/Loentilskud',
      confidence: 'medium',
    },
    {
      id: 'assess-competences',
      kind: 'read',
      serves: to('prior-learning-assessment'),
      address:
        'https://www.ug.dk/efteruddannelse/realkompetencer/brug-dine-kompetencer/faa-vurderet-dine-kompetencer',
      confidence: 'medium',
    },
    {
      id: 'document-competences',
      kind: 'read',
      serves: to('prior-learning-assessment'),
      address:
        'https://www.ug.dk/efteruddannelse/realkompetencer/din-forberedelse/dokumenter-dine-kompetencer',
      confidence: 'medium',
    },
    {
      id: 'reading-test',
      kind: 'read',
      serves: to('reading-test', 'basic-skills-course'),
      address:
        'https://star.dk/digital-service/borger-it/det-digitale-forberedelsesskema-paa-jobnet/laese-selv-test/',
      dated: '2024-03-07',
      confidence: 'medium',
    },
    {
      id: 'basic-skills',
      kind: 'read',
      serves: to('basic-skills-course'),
      address: 'https://vuc.dk/uddannelserne/forberedende-voksenundervisning/',
      confidence: 'medium',
    },
    {
      id: 'danish-courses',
      kind: 'read',
      serves: to('danish-education'),
      address:
        'https://uim.dk/arbejdsomraader/integration/danskundervisning-og-danskproever-for-voksne-udlaendinge/danskuddannelse-for-voksne-udlaendinge-mfl/',
      confidence: 'high',
    },
    {
      id: 'danish-course-kinds',
      kind: 'read',
      serves: to('danish-education'),
      address: 'https://danskogproever.dk/sprogcenter/om-danskuddannelserne/danskuddannelserne/',
      confidence: 'medium',
    },
    {
      id: 'igu',
      kind: 'read',
      serves: to('igu'),
      address:
        'https://uim.dk/arbejdsomraader/integration/modtagelse-og-integration-af-nye-borgere/den-beskaeftigelsesrettede-integrationsindsats/igu/',
      confidence: 'high',
    },
    {
      id: 'foreign-papers',
      kind: 'read',
      serves: to('foreign-education'),
      address: 'https://ufm.dk/vur/dokumentationskrav',
      confidence: 'high',
    },
    {
      id: 'foreign-without-papers',
      kind: 'read',
      serves: to('foreign-education'),
      address:
        'https://ufm.dk/uddannelse/anerkendelse-og-dokumentation/faa-vurdering/vejl-udt/?set_language=da',
      confidence: 'medium',
    },
    {
      id: 'veu',
      kind: 'apply',
      serves: to('veu'),
      address:
        'https://www.borger.dk/oekonomi-skat-su/SU-og-oekonomi-under-uddannelse/Stoette-til-voksenuddannelse/VEU-godtgoerelse-til-erhvervsrettet-voksen-og-videreuddannelse?cookieSupport=true',
      confidence: 'high',
    },
    {
      id: 'jobnet',
      kind: 'apply',
      serves: to('jobnet'),
      address: 'https://jobnet.dk/',
      seenIn: 'https://lemvig.dk/selvbetjening-og-service/arbejde-og-ledighed/hvis-du-bliver-ledig',
      confidence: 'high',
    },
    {
      id: 'becoming-unemployed',
      kind: 'read',
      serves: to('dagpenge'),
      address:
        'https://www.borger.dk/arbejde-dagpenge-ferie/guide--blive-ledig-eller-faa-nyt-job/guide--hvis-du-bliver-ledig?skipAllQuestions=true&cookieSupport=true',
      confidence: 'medium',
    },
    {
      id: 'work-in-denmark',
      kind: 'read',
      serves: to('job-search-in-english'),
      address: 'https://www.workindenmark.dk/',
      seenIn: 'https://www.workindenmark.dk/About-Workindenmark/Privacy-Policy',
      confidence: 'high',
    },
    {
      id: 'complain',
      kind: 'read',
      serves: to('complaint'),
      address: 'https://ast.dk/for-borgere-med-en-klagesag/din-sag-i-ankestyrelsen',
      confidence: 'high',
    },
    {
      id: 'complain-deadlines',
      kind: 'read',
      serves: to('complaint'),
      address:
        'https://ast.dk/for-borgere-med-en-klagesag/din-sag-i-ankestyrelsen/klagevejledning-og-tidsfrister',
      confidence: 'high',
    },
  ],
  without: to(
    'dismissal-upskilling',
    'integration-upskilling',
    'work-placement',
    'job-rotation',
    'hiring-course-grant',
    'job-veu',
    'transport-allowance',
    'board-and-lodging',
    'aids-and-mentor',
  ),
});
