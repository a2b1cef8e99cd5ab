import { defineFirms } from '../src/language/firms.ts';
import { cite } from './cite.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const igu = (section: string) => cite('lov-623-2016', section);
const iguOrder = (section: string) => cite('bek-1825-2023', section);
const aalborg = cite('aalborg-employers');

/** Invented firms, and what the employer's sheet must tell them: a lawyer can sign it. */
export const firms = defineFirms([
  {
    who: 'Tømrerfirma med 12 ansatte, vil prøve en ledig af før en ansættelse',
    on: '2026-12-01',
    basis: [act('§§ 57-64'), order('§§ 60-65'), order('§ 136'), aalborg],
    told: {
      'work-placement': {
        gain: ['prøve|se[^.]*(passer|kan)', 'job|læreplads|lærling|uddannelsesaftale'],
        get: [
          '(op til|højst) \\{\\{placement\\.weeks\\}\\}',
          '\\{\\{placement\\.weeks-reduced\\}\\}',
          '(ingen|ikke|uden)[^.]*løn|gratis|koster[^.]*(ikke|intet)',
          '(beholder|får|modtager)[^.]*(ydelse|fleksløntilskud)',
        ],
        check: [
          'formål[^.]*(aftal|enige)|(aftal|enige)[^.]*formål',
          'højst (1|én|en)[^.]*5[^.]*ansat',
          '50[^.]*10|10[^.]*50',
          'løntilskud',
          'ikke[^.]*(senest|sidst)[^.]*ansat|(senest|sidst)[^.]*ansat[^.]*ikke|ansat hos jer',
          'tillidsrepræsentant|medarbejderrepræsentant|repræsentant for de ansatte',
          'konkurrence',
        ],
        apply: ['vitas', '10 arbejdsdage', 'kommunen|jobcentret'],
      },
    },
  },
  {
    who: 'Plejehjem med 80 ansatte, vil have en sygemeldt i praktik i et halvt år',
    on: '2026-12-01',
    basis: [act('§ 61, stk. 2'), act('§ 63, stk. 2'), act('§§ 59-60'), order('§§ 61-64')],
    told: {
      'work-placement': {
        get: ['26'],
        check: [
          '(over|mere end|længere end) (13|\\{\\{placement\\.weeks-reduced\\}\\})[^.]*(drøft|talt)|(drøft|talt)[^.]*(over|mere end|længere end) (13|\\{\\{placement\\.weeks-reduced\\}\\})',
          'arbejdsmiljø',
          'ordinær[^.]*(time|løn)|(almindelig|ordinær)[^.]*løn',
          'fuld[^.]*(arbejdstid|tid)|37',
        ],
        apply: ['straks|med det samme'],
      },
    },
  },
  {
    who: 'Privat værksted, vil ansætte en ledig mekaniker med løntilskud',
    on: '2026-12-01',
    basis: [act('§§ 66-80'), order('§§ 66-88'), order('§ 136')],
    told: {
      'wage-subsidy': {
        gain: ['(oplær|lær)'],
        get: [
          'tilskud[^.]*(time|løn)',
          '6 måneder[^.]*privat|privat[^.]*6 måneder',
          '4 måneder[^.]*offentlig|offentlig[^.]*4 måneder',
          '12 måneder',
        ],
        check: [
          '\\{\\{wage-subsidy\\.weeks\\}\\}|6 måneder',
          '(over|ældre end|fyldt|mere end) \\{\\{wage-subsidy\\.age-no-waiting\\}\\}',
          '(ene|enlig)[^.]*forsørger',
          '(ingen|ikke|uden)[^.]*(kompetencegivende|uddannelse)',
          '(flere|merbeskæftigelse|nettoudvidelse|ekstra)[^.]*12 måneder|12 måneder[^.]*(flere|merbeskæftigelse|ekstra)',
          'højst (1|én|en)[^.]*5[^.]*ansat',
          '50[^.]*10|10[^.]*50',
          '(senest|sidst)[^.]*ansat|ansat hos jer',
          'ægtefælle[^.]*samlever|samlever[^.]*ægtefælle',
          'arbejdsfordeling',
          'overenskomst',
          'kontrakt|ansættelsesbrev',
          'tillidsrepræsentant|medarbejderrepræsentant|repræsentant for de ansatte',
          'konkurrence',
        ],
        apply: ['vitas', '10 arbejdsdage', '(kommunen|jobcentret)[^.]*(godkend|afgør|beslut|bevilg)', '(før|inden)'],
      },
    },
  },
  {
    who: 'Skole i en kommune, vil ansætte en ledig pædagog med løntilskud',
    on: '2026-12-01',
    basis: [act('§ 72'), act('§ 76'), order('§§ 70-71')],
    told: {
      'wage-subsidy': {
        get: ['offentlig[^.]*privat|privat[^.]*offentlig'],
        check: ['offentlig[^.]*(timeløn|løn)[^.]*(ydelse|dagpenge|hjælp)|offentlig[^.]*(dagpenge|ydelse)'],
      },
    },
  },
  {
    who: 'Bageri, vil have en lærling på 34, der er ledig',
    on: '2026-12-01',
    basis: [act('§§ 154-159'), order('§ 136'), aalborg],
    told: {
      'adult-apprenticeship': {
        gain: ['voksen|erfaring'],
        get: [
          '\\{\\{adult-apprentice\\.from-unemployment\\}\\}[^.]*(time)[^.]*ledig|ledig[^.]*\\{\\{adult-apprentice\\.from-unemployment\\}\\}[^.]*time',
          '\\{\\{adult-apprentice\\.from-unemployment\\}\\}[^.]*hele|hele[^.]*\\{\\{adult-apprentice\\.from-unemployment\\}\\}|ledig[^.]*hele',
          '\\{\\{adult-apprentice\\.from-work\\}\\}[^.]*time',
          '(første )?2 år',
          'månedsvis|hver måned|måned for måned',
          'oplæring|praktik',
          'minimis',
        ],
        check: [
          '\\{\\{adult-apprentice\\.age\\}\\} år[^.]*(begynd|start)|(begynd|start)[^.]*\\{\\{adult-apprentice\\.age\\}\\} år',
          'ufaglært',
          '\\{\\{adult-apprentice\\.unused-years\\}\\} år',
          '\\{\\{adult-apprentice\\.skilled-weeks\\}\\}|6 måneder',
          '(ikke|ansat)[^.]*(seneste|sidste) 6 måneder|6 måneder[^.]*ansat',
          'løn[^.]*(laveste|mindst)[^.]*ufaglært|(laveste|mindst)[^.]*løn[^.]*(ufaglært|ikke-?faglært)|ufaglært[^.]*løn',
          'social- og sundheds[^.]*pædagogisk|pædagogisk[^.]*social- og sundheds',
          '(anden|andet|andre)[^.]*(støtte|tilskud)',
          'landsdækkende|liste',
          'godkend',
        ],
        apply: [
          'vitas',
          '(senest|inden)[^.]*(1|en|én) måned',
          '(senere|for sent)[^.]*(fra den dag|ansøg|søger)',
          '(lærlingens|elevens|personens|vedkommendes|hvor lærlingen)[^.]*kommune|kommune[^.]*(lærling|bor)',
          '10 arbejdsdage',
        ],
      },
    },
  },
  {
    who: 'Samme bageri i prøvetiden, hvor tre måneder var nok',
    on: '2021-10-01',
    basis: [cite('bek-2166-2020', '§ 6')],
    told: {
      'adult-apprenticeship': {
        check: ['3 måneder'],
      },
    },
  },
  {
    who: 'Samme bageri, prøvetiden er slut',
    on: '2023-06-01',
    basis: [act('§ 155')],
    told: {
      'adult-apprenticeship': {
        check: ['\\{\\{adult-apprentice\\.skilled-weeks\\}\\}|6 måneder', 'landsdækkende|liste'],
      },
    },
  },
  {
    who: 'Lager, ansætter en ledig, der mangler et truckkort',
    on: '2026-12-01',
    basis: [act('§ 97, stk. 3'), cite('bek-1974-2020', '§ 2'), aalborg],
    told: {
      'hiring-course-grant': {
        gain: ['(kursus|kurser|mangler|krav)'],
        get: ['tilskud[^.]*(kort|kurs)|kort[^.]*kurs', 'dokumenter'],
        check: [
          '\\{\\{hiring-course\\.weeks\\}\\}|6 måneder',
          'ud over[^.]*(selv|normalt|almindeligt|ellers)|mere end[^.]*(selv|normalt|almindeligt|ellers)',
          'efter ansættelsen|efter[^.]*ansat|efter[^.]*(første|start)',
          'pulje|penge[^.]*(brugt|opbrugt)',
        ],
        apply: [
          '(I|firmaet|virksomheden|arbejdsgiveren)[^.]*(søger|ansøg)|(søg|ansøg)[^.]*(kommunen|jobcentret)',
          '(kommunen|jobcentret)',
          'mens[^.]*ledig|(før|inden)[^.]*(ansæt|begynd|start)',
        ],
      },
    },
  },
  {
    who: 'Samme lager, før loven gav tilskud efter § 97',
    on: '2019-05-01',
    basis: [cite('lov-2201-2020'), cite('lbk-807-2015', '§ 99')],
    told: {
      'hiring-course-grant': {
        note: ['andre regler|(kender|læst|ved)[^.]*ikke|2021|kommunen'],
      },
    },
  },
  {
    who: 'Gartneri, vil ansætte en flygtning i igu',
    on: '2026-12-01',
    basis: [igu('§§ 4-11'), iguOrder('§§ 1-19')],
    told: {
      igu: {
        gain: ['(2 år|to år)|oplær|dansk|medarbejder'],
        get: [
          '10\\.?000[^.]*6 måneder|6 måneder[^.]*10\\.?000',
          '15\\.?000[^.]*(12 måneder|(1|et) år)|(12 måneder|(1|et) år)[^.]*15\\.?000',
          '15\\.?000[^.]*(2|to) år|(2|to) år[^.]*15\\.?000',
          'privat[^.]*bonus|bonus[^.]*privat',
          'kommunen[^.]*(godtgørelse|skole)|godtgørelse[^.]*kommunen',
        ],
        check: [
          'flygtning[^.]*familiesammenført',
          '\\{\\{igu\\.age-from\\}\\}[^.]*under \\{\\{igu\\.age-below\\}\\}|mellem \\{\\{igu\\.age-from\\}\\}',
          '(op til|højst|mere end|over) \\{\\{igu\\.years\\}\\} år',
          'folkeregister|adresse',
          '3 måneder',
          '25 timer',
          '23 uger',
          '37 timer',
          'egu|elev',
          'skriftlig|underskrev',
          '(informer|høre|hør|inddrag|fortal)[^.]*(medarbejder|ansatte)|(medarbejder|ansatte)[^.]*(informer|hør|orienter)',
          '\\{\\{igu\\.last-start\\}\\}',
        ],
        apply: [
          'vitas[^.]*(1|en|én) måned|(1|en|én) måned[^.]*vitas',
          'undervisningsplan|plan[^.]*(undervisning|skole)',
          'styrelsen for international rekruttering og integration|siri',
          '(senest|inden)[^.]*(1|et) år',
        ],
      },
    },
  },
  {
    who: 'Samme gartneri, efter sidste dag for en ny igu',
    on: '2028-02-01',
    basis: [iguOrder('§ 1')],
    told: { igu: { note: ['(lukket|slut|ikke længere|ophør|kan ikke)|\\{\\{igu\\.last-start\\}\\}'] } },
  },
  {
    who: 'Samme gartneri, under den gamle bekendtgørelse',
    on: '2023-06-01',
    basis: [iguOrder('§ 20')],
    told: { igu: { note: ['andre regler|(kender|læst)[^.]*ikke|2024'] } },
  },
  {
    who: 'Fabrik, vil sende ansatte på kursus med vikarer, efter at ordningen er lukket',
    on: '2026-12-01',
    basis: [cite('bek-46-2026', '§ 1, stk. 2')],
    told: {
      'job-rotation': {
        note: [
          '(lukket|ophør|afskaf|slut)[^.]*\\{\\{job-rotation\\.last-day\\}\\}|\\{\\{job-rotation\\.last-day\\}\\}[^.]*(lukket|ophør|afskaf|slut)|ikke længere',
          '(bevilget|godkendt|givet)[^.]*(fortsæt|færdig|gennemfør|løber)|(fortsæt|færdig|gennemfør|løber)[^.]*(bevilget|godkendt|givet)',
        ],
      },
    },
  },
  {
    who: 'Samme fabrik, i ordningens sidste måned',
    on: '2026-01-10',
    basis: [act('§§ 149-152'), order('§ 136'), aalborg],
    told: {
      'job-rotation': {
        note: ['\\{\\{job-rotation\\.last-day\\}\\}', 'vikar', '(før|inden)[^.]*(første|begynd|start)'],
      },
    },
  },
]);
