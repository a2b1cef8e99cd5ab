import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  above,
  atLeast,
  below,
  cases,
  figure,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
  sum,
  times,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const actOf2015 = (section: string) => cite('lbk-807-2015', section);
const order = (section: string) => cite('bek-1179-2019', section);
const guidance = (section: string) => cite('six-week-guidance-2015', section);

/** The course must be finished within so many weeks out of work; which number depends on age. */
const limit = cases(
  { if: is('benefit', 'ledighedsydelse'), then: figure('six-week.limit-from-25') },
  { if: atLeast('age', 'six-week.limit-age'), then: figure('six-week.limit-from-25') },
  { then: figure('six-week.limit-under-25') },
);
const untilFreeCombination = '2017-02-28';
/** The last day for which the guidance of 2015 is taken to shut out a business on the side. */
const untilAskOfBusiness = '2019-12-31';
const usable = {
  counts: 'weeks-unemployed',
  opens: figure('six-week.waiting'),
  closes: limit,
  lasts: 'course-weeks',
  longest: figure('six-week.weeks'),
};
const onNotice = is('benefit', 'notice');
const vocational = is('course-level', 'vocational');
const academyCourse = is('course-level', 'academy');

const alsoFlexi =
  'Bekendtgørelsen gælder de forsikrede; folk på ledighedsydelse får samme svar, selv om deres egne regler ikke er læst.';
const agreedAnyway =
  'Aftalen kræves kun, når forløbet er sat sammen af flere kurser; et punkt siger det.';
/** Results that send a person on to apply. */
const byForm = {
  source: order('§§ 5 og 6'),
  reading:
    'Ændringen af bekendtgørelsen fra 2026 er ikke læst; at kommunen afgør sager om ledighedsydelse, er sluttet af lovens § 48, stk. 5.',
} as const;

/** 6 ugers jobrettet uddannelse: six weeks of a person's own choice, for the insured. */
export default defineFlow({
  scheme: 'six-week-course',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [is('benefit', 'job')], then: 'in-work', source: act('§ 48, stk. 1 og 6') },
    {
      number: '3',
      if: [is('benefit', 'sygedagpenge')],
      then: 'when-well',
      source: act('§ 48, stk. 1'),
      reading:
        'Retten følger dagpengene, så en syg får ikke nej, men skal spørge a-kassen, om den kan bruges efter sygdommen.',
    },
    {
      number: '4',
      if: [isNot('benefit', 'dagpenge', 'notice', 'ledighedsydelse')],
      then: 'not-insured',
      source: act('§ 48, stk. 1'),
      reading:
        'Loven nævner dem, der modtager dagpenge, og bekendtgørelsen dem, der er berettiget til dem; den, der endnu intet får, får nej.',
    },
    {
      number: '5',
      if: [is('education', 'higher')],
      then: 'higher-education',
      source: act('§ 48, stk. 1, nr. 1-2'),
      reading:
        'En længere videregående uddannelse lukker for retten, også når den ikke sigter mod et bestemt erhverv.',
    },
    {
      number: '6',
      if: [is('education', 'academy'), is('has-vocational', 'no')],
      then: 'academy-only',
      source: act('§ 48, stk. 1, nr. 2'),
    },
    {
      number: '7',
      if: [is('education', 'foreign')],
      then: 'foreign-education',
      source: guidance('til § 1'),
      reading:
        'Loven nævner ikke uddannelser fra udlandet; niveauet overlades til a-kassen, som vejledningen lægger op til.',
    },
    {
      number: '8',
      if: [onNotice, is('notice-course', 'no')],
      then: 'when-unemployed',
      source: act('§ 48, stk. 1-2'),
    },
    {
      number: '9',
      if: [isNot('benefit', 'notice'), atLeast('weeks-unemployed', limit)],
      then: 'too-late',
      source: act('§ 48, stk. 2, nr. 1-3'),
      reading:
        'Månederne er regnet som 26 og 39 uger (BEK 1216/2023, § 7, stk. 4, siger det kun om dagpenge), og forsøget uden frist fra september 2021 til december 2022 er ikke regnet med.',
    },
    {
      only: 'overview',
      then: 'likely',
      source: act('§ 48, stk. 1-3'),
      reading:
        'Overblikket stopper, før der er spurgt om deltidsjob, egen virksomhed, brugte timer og kurset, som alle kan lukke for retten.',
    },
    {
      number: '10',
      if: [is('part-time-job', 'yes')],
      then: 'counts-as-employed',
      source: act('§ 48, stk. 6'),
      reading:
        'Enhver med supplerende dagpenge og en aftale om løn og arbejdstid regnes som beskæftiget, sådan som vejledningen fra 2015 læser reglen.',
    },
    {
      number: '11',
      until: untilAskOfBusiness,
      if: [is('side-business', 'yes')],
      then: 'side-business',
      source: guidance('til § 1'),
      reading:
        'Kun vejledningen lukker for selvstændig bibeskæftigelse; dens nej fra 2015 er ført frem til 2020, hvor en ny bekendtgørelse træder i kraft.',
    },
    {
      number: '11a',
      if: [is('side-business', 'yes')],
      then: 'side-business-ask',
      source: act('§ 48, stk. 6'),
      reading:
        'Bestemmelsen udelukker dem, der anses for beskæftigede, og nævner ikke bibeskæftigelse; derfor er svaret »spørg« og ikke vejledningens nej fra 2015.',
    },
    {
      number: '12',
      if: [is('six-week-use', 'finished')],
      then: 'used-up',
      source: act('§ 48, stk. 1'),
      reading:
        'De 6 uger er læst som 6 uger i hver dagpengeperiode, fordi vejledningen fra 2015 giver en ny ret med en ny periode.',
    },
    {
      number: '13',
      until: untilFreeCombination,
      if: [is('six-week-use', 'partly')],
      then: 'used-up',
      source: actOf2015('§ 26 a, stk. 1, og § 73 b, stk. 1'),
      reading:
        'Loven er læst som i vejledningen (til § 2), så ét gennemført kursus bruger retten; den, der mangler resten af et forløb, skilles ikke ud.',
    },
    {
      number: '14',
      until: untilFreeCombination,
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'right-lost',
      source: guidance('til § 5'),
    },
    {
      number: '15',
      if: [onNotice, is('course-list', 'not-on-list')],
      then: 'notice-course-not-listed',
      source: act('§ 48, stk. 3, 2. pkt.'),
    },
    {
      number: '16',
      if: [onNotice, is('course-list', 'unknown')],
      then: 'notice-check-list',
      source: act('§ 48, stk. 3, 2. pkt.'),
    },
    {
      number: '17',
      if: [is('course-list', 'not-on-list')],
      then: 'not-listed',
      source: act('§ 48, stk. 1, og § 49'),
    },
    {
      number: '18',
      if: [is('course-list', 'unknown'), below('weeks-unemployed', 'six-week.waiting')],
      then: 'waiting',
      source: act('§ 48, stk. 2, 1. pkt.'),
      reading:
        'Forsøget med stjernekurser uden ventetid fra august 2020 til december 2021 er ikke regnet med.',
    },
    {
      number: '19',
      if: [is('course-list', 'unknown')],
      then: 'pick-a-course',
      source: act('§ 48, stk. 1'),
      reading:
        'Svaret er »ret«, selv om kurset, dets tider og de timer, der er tilbage, endnu ikke er prøvet.',
    },
    {
      number: '20',
      if: [academyCourse, below('age', 'six-week.academy-age')],
      then: 'academy-under-25',
      source: order('§ 2, stk. 5'),
      reading: alsoFlexi,
    },
    {
      number: '21',
      if: [academyCourse, is('course-full-time', 'no')],
      then: 'academy-part-time',
      source: order('§ 2, stk. 5'),
      reading: alsoFlexi,
    },
    {
      number: '22',
      if: [academyCourse, is('course-full-time', 'unknown')],
      then: 'academy-ask-school',
      source: order('§ 2, stk. 5'),
      reading: alsoFlexi,
    },
    {
      number: '23',
      from: '2022-01-01',
      if: [vocational, is('course-presence', 'under-quarter')],
      then: 'distance-ask',
      source: order('§ 2, stk. 4'),
      reading:
        'Grænsen på 25 procent er ændret ved BEK 1730/2021, som ikke er læst; dagen er sat til nytår 2022, og svaret er »spørg«.',
    },
    {
      number: '24',
      if: [vocational, is('course-presence', 'under-quarter')],
      then: 'distance-learning',
      source: order('§ 2, stk. 4'),
      reading:
        'Rækken bruges også før 2020, hvor grænsen efter vejledningen var 50 procent, og på folk med ledighedsydelse.',
    },
    {
      number: '25',
      until: '2019-12-31',
      if: [vocational, is('course-presence', 'quarter-to-half')],
      then: 'distance-learning',
      source: guidance('til § 2'),
      reading:
        'Grænsen på 50 procent kendes kun fra 2015 og er ført frem til 2020, for bekendtgørelsen fra 2017 er ikke læst.',
    },
    {
      number: '26',
      if: [vocational, is('course-presence', 'unknown')],
      then: 'presence-ask-school',
      source: order('§ 2, stk. 4'),
      reading:
        'Der ventes på skolens svar, uanset om grænsen den dag er 50 eller 25 procent eller ukendt.',
    },
    {
      number: '27',
      if: [onNotice],
      then: 'continue-after-notice',
      source: act('§ 48, stk. 3'),
      reading:
        'Der spørges ikke, om et forløb af flere kurser er aftalt i opsigelsesperioden (BEK 1179/2019, § 4, stk. 2); teksten siger det.',
    },
    {
      number: '28',
      if: [
        below('weeks-unemployed', 'six-week.waiting'),
        below(sum('weeks-unemployed', 'course-start-week'), 'six-week.waiting'),
      ],
      then: 'starts-too-early',
      source: act('§ 48, stk. 2, 1. pkt.'),
      reading:
        'Personen regnes som ledig alle ugerne frem til kurset, og forsøget med stjernekurser uden ventetid (august 2020 til december 2021) er ikke regnet med.',
    },
    {
      number: '29',
      if: [above('course-weeks', 'six-week.weeks')],
      then: 'longer-than-six-weeks',
      source: order('§ 2, stk. 6'),
      reading:
        'Retten måles i timer, men der ses på kalenderuger; et langt kursus giver derfor »spørg« og ikke »nej«.',
    },
    {
      number: '30',
      if: [above(sum('weeks-unemployed', 'course-start-week', 'course-weeks'), limit)],
      then: 'ends-too-late',
      source: act('§ 48, stk. 2, nr. 1-3'),
      reading:
        'Personen regnes som ledig, til kurset er slut, og med sin alder i dag; forsøget uden frist fra september 2021 til december 2022 er ikke regnet med.',
    },
    {
      number: '31',
      until: untilFreeCombination,
      if: [is('benefit', 'dagpenge'), is('first-talk', 'no')],
      then: 'talk-first',
      source: guidance('til § 7'),
      reading:
        'Loven (LBK 807/2015, § 26 a, stk. 3) giver kun ret til en tidlig samtale; vejledningen gør samtalen til en betingelse.',
    },
    {
      number: '32',
      if: [is('prior-offer', 'yes')],
      then: 'earlier-offer-stands',
      source: guidance('til § 12'),
      reading:
        'I 2015 gik et ældre tilbud forud, mens pligten til tilbud i dag bortfalder under kurset for folk på dagpenge (LBK 280/2024, § 100, stk. 1); svaret er »spørg« på alle dage.',
    },
    {
      number: '33',
      if: [is('six-week-use', 'interrupted'), is('interruption-reason', 'other')],
      then: 'hours-left-ask',
      source: order('§ 8, stk. 5'),
      reading:
        'Efter februar 2017 er retten ikke længere læst som tabt; hvor mange timer et stop uden god grund koster, siger reglen ikke.',
    },
    {
      number: '34',
      if: [is('six-week-use', 'interrupted')],
      then: 'resume',
      source: order('§ 8, stk. 5'),
      reading:
        'Bestemmelsen nævner kun arbejde og sygdom; tidlig barsel er taget med, fordi vejledningen fra 2015 gør det.',
    },
    {
      number: '35',
      if: [is('six-week-use', 'partly')],
      then: 'hours-left',
      source: order('§ 2, stk. 1'),
      reading:
        'Der spørges ikke, om kurset hører til samme erhvervsgruppe, og om timerne rækker; teksten siger det.',
    },
    {
      number: '36',
      then: 'entitled',
      source: act('§ 48, stk. 1-2'),
      reading:
        'Et kursus, som skolen aflyste, har ikke brugt af retten (vejledningen fra 2015, til § 15), og prisloftet på akademiniveau hører til listen og prøves ikke.',
    },
  ],
  // What the groups of outcomes have in common, from wide to narrow, where the name does not say it:
  // `perhaps`: they may have the right, some of them only when a point is cleared;
  // `cannot-apply-yet`: the job must end first, or the education be judged, before the age is asked;
  // `person-unclear`: so must their education, or a business of their own;
  // `start-open`: no course is begun, and when one begins can still be chosen;
  // `waiting-ahead`: the waiting time is not over, as far as is known;
  // `looking`: no course is chosen;
  // `before-applying`: no course is chosen, or (until 2017) the first talk is still to be held;
  // `first-course`: nothing of the right is used, as far as is known;
  // `course-to-find`: asked to the end, they name no course;
  // `course-unclear`, `presence-unclear`: somebody must first say what the chosen course is like;
  // `other-course`: a no with this course, but perhaps not with another;
  // `course-fits`: the course is on the list, and its level and presence are cleared;
  // `dates-to-plan`: no offer stands in the way, so activation can be planned round the course;
  // `activation-ahead`: a first course may put activation off, or meet it;
  // `whole-course`: a course from its beginning, and not what is left of one;
  // `hours-counted`: the hours of the course are measured against the hours left;
  // `again`: something of the right is used; `stopped`: a course was broken off;
  // `step-before-form`: something else comes before the form;
  // `ready`: the course can be applied for as it is; `form-ready`: the school can fill in its part;
  // `end-to-watch`: whatever else is cleared, the course must end in time;
  // `free-to-apply`: only the course may be missing; `free-to-begin`: not even that.
  outcomes: {
    'other-situation': { ...otherSituationOutcome, groups: ['benefit-unclear'] },
    'in-work': { verdict: 'no' },
    'when-well': {
      verdict: 'ask',
      groups: ['benefit-unclear'],
      source: cite('bek-1216-2023', '§ 7, stk. 1'),
      reading:
        'Kun timer med dagpenge og løntilskud tæller som ledighed; derfor siges det, at retten kan vente, til personen er rask.',
    },
    'not-insured': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'higher-education': {
      verdict: 'no',
      instead: ['regional-course-pool', 'upskilling-offer'],
      source: guidance('til § 1'),
      reading:
        'Loven siger ikke, hvordan niveauet findes; teksten ser som vejledningen på adgangskravet i dag og ikke på, om uddannelsen er brugt.',
    },
    'academy-only': {
      verdict: 'no',
      instead: ['regional-course-pool', 'upskilling-offer'],
      source: guidance('til § 1'),
    },
    'foreign-education': {
      verdict: 'ask',
      groups: ['perhaps', 'cannot-apply-yet', 'person-unclear'],
    },
    'when-unemployed': {
      verdict: 'later',
      becomes: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'on-notice',
        'cannot-apply-yet',
        'part-time-job-unasked',
        'start-open',
      ],
      source: order('§ 4'),
      reading: agreedAnyway,
    },
    'too-late': {
      verdict: 'no',
      groups: ['after-the-limit'],
      instead: ['regional-course-pool', 'upskilling-offer'],
      source: cite('bek-1216-2023', '§ 7, stk. 5'),
      reading:
        'En ny dagpengeperiode begynder en ny optælling og er læst som en ny ret; hvilken frist der gælder, når man fylder 25 år undervejs, er ikke afgjort.',
    },
    likely: {
      verdict: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'part-time-job-unasked',
        'start-open',
        'waiting-ahead',
        'looking',
        'before-applying',
        'first-course',
      ],
      because: ['benefit', 'education'],
      window: usable,
    },
    'counts-as-employed': { verdict: 'no', source: guidance('til § 1') },
    'side-business': { verdict: 'no', instead: ['regional-course-pool', 'upskilling-offer'] },
    'side-business-ask': {
      verdict: 'ask',
      groups: ['perhaps', 'person-unclear', 'end-to-watch'],
      instead: ['regional-course-pool', 'upskilling-offer'],
    },
    'used-up': {
      verdict: 'no',
      source: act('§ 48, stk. 4'),
      reading:
        'Bestemmelsen handler om fleksjob; at også en ny dagpengeperiode giver en ny ret, bygger på vejledningen fra 2015, til § 3.',
    },
    'right-lost': { verdict: 'no', source: guidance('til § 3 og § 5') },
    'notice-course-not-listed': { verdict: 'no', groups: ['other-course'] },
    'notice-check-list': {
      verdict: 'ask',
      groups: ['step-before-form', 'perhaps', 'on-notice', 'begun-in-notice'],
      source: order('§ 4'),
      reading: agreedAnyway,
    },
    'not-listed': { verdict: 'no', groups: ['other-course'], window: usable },
    waiting: {
      verdict: 'later',
      becomes: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'start-open',
        'waiting-ahead',
        'looking',
        'before-applying',
        'first-course',
        'course-to-find',
        'dates-to-plan',
      ],
      because: ['weeks-unemployed', 'benefit', 'education'],
      window: usable,
      ...byForm,
    },
    'pick-a-course': {
      verdict: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'start-open',
        'looking',
        'before-applying',
        'first-course',
        'course-to-find',
        'dates-to-plan',
        'activation-ahead',
        'free-to-apply',
      ],
      because: ['benefit', 'education'],
      window: usable,
      ...byForm,
    },
    'academy-under-25': { verdict: 'no', groups: ['other-course'], window: usable },
    'academy-part-time': { verdict: 'no', groups: ['other-course'], window: usable },
    'academy-ask-school': {
      verdict: 'ask',
      groups: ['step-before-form', 'perhaps', 'out-of-work', 'course-unclear'],
      amounts: ['price-ceiling'],
      source: guidance('til § 2'),
    },
    'distance-ask': {
      verdict: 'ask',
      groups: ['step-before-form', 'perhaps', 'out-of-work', 'course-unclear', 'presence-unclear'],
    },
    'distance-learning': { verdict: 'no', groups: ['other-course'], window: usable },
    'presence-ask-school': {
      verdict: 'ask',
      groups: ['step-before-form', 'perhaps', 'out-of-work', 'course-unclear', 'presence-unclear'],
    },
    'continue-after-notice': {
      verdict: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'on-notice',
        'begun-in-notice',
        'course-fits',
        'free-to-begin',
      ],
      source: order('§ 4 og § 9, stk. 2'),
      reading: agreedAnyway,
    },
    'starts-too-early': {
      verdict: 'later',
      becomes: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'start-open',
        'waiting-ahead',
        'course-fits',
        'dates-to-plan',
        'form-ready',
      ],
      window: usable,
      source: order('§ 6'),
    },
    'longer-than-six-weeks': {
      verdict: 'ask',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'course-fits',
        'dates-to-plan',
        'whole-course',
        'hours-counted',
        'end-to-watch',
      ],
      window: usable,
      source: order('§ 7, stk. 1, og § 8'),
    },
    'ends-too-late': { verdict: 'no', groups: ['after-the-limit', 'end-to-watch'], window: usable },
    'talk-first': {
      verdict: 'later',
      becomes: 'right',
      groups: ['step-before-form', 'perhaps', 'out-of-work', 'before-applying', 'course-fits'],
      window: usable,
    },
    'earlier-offer-stands': {
      verdict: 'ask',
      groups: ['step-before-form', 'perhaps', 'out-of-work', 'course-fits', 'activation-ahead'],
      window: usable,
      source: act('§ 100, stk. 1'),
    },
    'hours-left-ask': {
      verdict: 'ask',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'course-fits',
        'hours-counted',
        'again',
        'stopped',
      ],
      window: usable,
      ...byForm,
    },
    resume: {
      verdict: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'course-fits',
        'dates-to-plan',
        'hours-counted',
        'again',
        'stopped',
        'ready',
        'form-ready',
        'free-to-apply',
        'free-to-begin',
      ],
      window: usable,
      ...byForm,
    },
    'hours-left': {
      verdict: 'right',
      groups: [
        'step-before-form',
        'perhaps',
        'out-of-work',
        'course-fits',
        'dates-to-plan',
        'hours-counted',
        'again',
        'ready',
        'form-ready',
        'free-to-apply',
        'free-to-begin',
      ],
      window: usable,
      ...byForm,
    },
    entitled: {
      verdict: 'right',
      groups: [
        'perhaps',
        'out-of-work',
        'first-course',
        'course-fits',
        'dates-to-plan',
        'activation-ahead',
        'whole-course',
        'hours-counted',
        'ready',
        'form-ready',
        'free-to-apply',
        'free-to-begin',
      ],
      because: ['benefit', 'weeks-unemployed', 'course-list'],
      window: usable,
      source: order('§§ 5 og 6'),
      reading:
        'Ændringen af bekendtgørelsen fra 2026 er ikke læst; at kommunen afgør sager om ledighedsydelse, er sluttet af lovens § 48, stk. 5.',
    },
  },
  plugs: {
    limit: { value: limit, as: 'whole' },
    'price-ceiling': { value: figure('six-week.price-ceiling'), as: 'kroner' },
    'six-week.hours-full-total': {
      value: times('six-week.hours-full', 'six-week.weeks'),
      as: 'whole',
    },
    'six-week.hours-part-total': {
      value: times('six-week.hours-part', 'six-week.weeks'),
      as: 'whole',
    },
  },
});
