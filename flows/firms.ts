import { defineFirms } from '../src/language/firms.ts';
import { cite } from './cite.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1216-2023', section);
const igu = (section: string) => cite('lov-623-2016', section);
const iguOrder = (section: string) => cite('bek-1825-2023', section);
const aalborg = (section: string) => cite('aalborg-employers', section);

/** Invented firms, and what the employer's sheet must tell them: a lawyer can sign it. */
export const firms = defineFirms([
  {
    who: 'Tømrerfirma med 12 ansatte, vil se en ledig an i 4 uger før en ansættelse',
    on: '2026-12-01',
    basis: [
      act('§§ 57-64'),
      order('§§ 60-65'),
      order('§ 136, stk. 1, nr. 2, og stk. 5'),
      aalborg('Virksomhedspraktik'),
    ],
    told: {
      'work-placement': {
        gain: ['(prøve|se|finde ud af).*(passer|kan)', '(job|ansæt).*(lære|uddannelsesaftale)'],
        get: [
          '(op til|højst) \\{\\{placement\\.weeks\\}\\} uger.*\\{\\{placement\\.weeks-reduced\\}\\}',
          '(gratis|koster).*(ikke|ingen|intet).*løn|(ikke|ingen) løn.*(ydelse|gratis)',
          'timer.*fuld.*tid|højst.*fuld.*tid',
        ],
        check: [
          '(senest|sidste?).*(andet sted|ikke.*hos jer)|ikke.*(senest|sidste?).*(job|ansat)',
          '(svært|vanskelig).*job.*(anden måde|vilkår|tilskud)',
          // Of employees without subsidy alone; and both scales.
          '(højst|1).*praktik.*løntilskud.*nytteindsats.*5 .*(ordinær|almindelig|uden (tilskud|støtte))',
          '5 .*50.*10',
          'altid.*(1|én|en)',
          '(tillidsrepræsentant|medarbejderrepræsentant).*(spurgt|enig|hørt|skrevet|skriftlig|skriv)',
        ],
        apply: [
          '(kommunen|jobcentret).*(aftal|enige).*formål|formål.*(aftal|enige).*(kommunen|jobcentret)',
          'vitas',
          '10 arbejdsdage',
          '(kommunen|jobcentret).*(hjælp|finde).*find',
        ],
      },
    },
  },
  {
    who: 'Plejehjem, har en ledig i praktik, som skal løfte',
    on: '2026-12-01',
    basis: [act('§ 60, stk. 2')],
    told: {
      'work-placement': {
        check: ['arbejdsmiljø|arbejdsskade'],
      },
    },
  },
  {
    who: 'Trykkeri, vil have sin egen sygemeldte trykker i praktik på arbejdspladsen',
    on: '2026-12-01',
    basis: [act('§ 58, stk. 3'), act('§ 59, stk. 2'), order('§ 61, stk. 3'), order('§ 65, stk. 5')],
    told: {
      'work-placement': {
        check: ['syg.*(egen|egne|jeres|ansat hos)|(egen|egne|jeres).*syg'],
      },
    },
  },
  {
    who: 'Privat værksted, vil ansætte en ledig mekaniker med løntilskud',
    on: '2026-12-01',
    basis: [
      act('§§ 66-79'),
      order('§§ 67-69'),
      order('§ 79'),
      order('§ 83'),
      order('§ 136, stk. 5'),
      aalborg('Løntilskud'),
    ],
    told: {
      'wage-subsidy': {
        gain: ['(tid|mulighed).*oplær', 'prøve nye (opgaver|områder)'],
        get: [
          '79,68.*privat.*115,73.*offentlig',
          '6 måneder.*privat.*4.*offentlig.*(længere|12 måneder)',
        ],
        check: [
          '\\{\\{minor\\.age\\}\\}.*fleksjob',
          '6 måneder.*(over|ældre end) \\{\\{wage-subsidy\\.age-no-waiting\\}\\}.*uden.*uddannelse.*(alene|enlig|ene)',
          'overenskomst.*(almindelig|sædvanlig)',
          '(flere ansatte|merbeskæftigelse).*12 måneder|12 måneder.*(flere|merbeskæftigelse)',
          '(højst|1).*praktik.*løntilskud.*nytteindsats.*5|praktik.*(antal|højst|grænse)|(grænse|loft).*praktik',
          '(tillidsrepræsentant|medarbejderrepræsentant).*(spurgt|enig|hørt|talt|skriftlig|skriv)',
          '(senest|sidste?).*job.*ægtefælle.*samlever.*arbejdsfordeling|arbejdsfordeling.*ægtefælle',
        ],
        apply: ['vitas', 'kontrakt|ansættelsesbrev', '(kommunen|jobcentret).*10 arbejdsdage'],
      },
    },
  },
  {
    who: 'Revisor, får en sygemeldt uden job henvist, og siden en åbenlyst uddannelsesparat',
    on: '2026-12-01',
    basis: [act('§ 66, stk. 1'), act('§ 69, stk. 2')],
    told: {
      'wage-subsidy': {
        check: [
          'syg.*jobafklaring.*uden job.*6 måneder.*(kun|alene).*privat',
          'åbenlyst uddannelsesparat',
        ],
      },
    },
  },
  {
    who: 'Kommunal skole, skal lønne en på dagpenge med løntilskud',
    on: '2026-12-01',
    basis: [act('§ 72, stk. 2'), order('§ 70')],
    told: {
      'wage-subsidy': {
        check: ['offentlig.*timeløn.*fast'],
      },
    },
  },
  {
    who: 'Slagter, vil ansætte med løntilskud under den gamle lov',
    on: '2019-05-01',
    basis: [cite('lbk-807-2015', '§§ 51 og 64')],
    told: { 'wage-subsidy': { get: ['tilskud|regler'] } },
  },
  {
    who: 'Samme værksted, før bekendtgørelsen om 12 måneder er læst',
    on: '2022-06-01',
    basis: [act('§§ 78-79')],
    told: {
      'wage-subsidy': {
        check: ['(flere ansatte|merbeskæftigelse).*(tillidsrepræsentant|medarbejderrepræsentant)'],
      },
    },
  },
  {
    who: 'Bageri, vil have en ledig på 34 år i lære',
    on: '2026-12-01',
    basis: [act('§§ 154-159'), order('§ 136, stk. 1, nr. 3, og stk. 5'), aalborg('Voksenlærling')],
    told: {
      'adult-apprenticeship': {
        gain: ['voksen.*erfar'],
        get: [
          'ledig.*\\{\\{adult-apprentice\\.from-unemployment\\}\\}.*time.*hele',
          'praktik uden løn|forpraktik',
        ],
        check: [
          'fyldt \\{\\{adult-apprentice\\.age\\}\\} år.*(begynd|start)',
          'ledig.*ufaglært.*(6 måneder|\\{\\{adult-apprentice\\.skilled-weeks\\}\\}).*\\{\\{adult-apprentice\\.unused-years\\}\\} år|ledig.*ufaglært.*\\{\\{adult-apprentice\\.unused-years\\}\\} år.*6 måneder',
          // Not of those who come from work: they may be the firm's own.
          'ledig.*(job|ansat) hos jer.*6 måneder|ledig.*6 måneder.*(job|ansat)',
          '(sosu|social- og sundhed).*pædagogisk assistent.*voksenelevløn',
          'løn.*mindst.*laveste.*(ufaglært|ikke-?faglært)',
          '(ingen|ikke) anden.*(støtte|tilskud).*(aub|uddannelsesbidrag)',
          'godkendt.*(praktiksted|oplæringssted|lærested)',
        ],
        apply: [
          'skole.*(godkend|uddannelsesaftale)',
          'vitas.*(senest|inden) (1|en|én) måned.*(først )?fra',
          '(personens|lærlingens|elevens) (egen |bopæls)?kommune.*(afgør|beslut)',
          '10 arbejdsdage',
          'måned.*(udbetal|penge)|(udbetal|penge).*måned',
        ],
      },
    },
  },
  {
    who: 'Smedje, vil have sin egen ufaglærte i lære som smed',
    on: '2026-12-01',
    basis: [act('§ 155, stk. 2'), act('§ 159, stk. 3'), aalborg('Voksenlærling')],
    told: {
      'adult-apprenticeship': {
        get: [
          'job.*\\{\\{adult-apprentice\\.from-work\\}\\}.*2 år.*ansatte',
          '\\{\\{adult-apprentice\\.from-work\\}\\}.*time',
        ],
        check: ['job.*ufaglært.*(voksenlærlingelisten|landsdækkende|liste)'],
      },
    },
  },
  {
    who: 'Hotel, vil have en faglært, der har været ledig i 4 måneder, i lære under forsøget',
    on: '2021-10-01',
    basis: [cite('bek-2166-2020', '§ 6, stk. 1, nr. 1')],
    told: { 'adult-apprenticeship': { check: ['3 måneder'] } },
  },
  {
    who: 'Samme hotel, vil have sin tjener med en ubrugt uddannelse i lære under forsøget',
    on: '2021-10-01',
    basis: [cite('bek-2166-2020', '§ 6, stk. 1, nr. 2-3')],
    told: {
      'adult-apprenticeship': {
        check: ['job.*ufaglært.*\\{\\{adult-apprentice\\.unused-years\\}\\} år'],
      },
    },
  },
  {
    who: 'Samme hotel, før forsøget',
    on: '2020-03-01',
    basis: [act('§ 155')],
    told: {
      'adult-apprenticeship': {
        check: [
          'ledig.*6 måneder.*\\{\\{adult-apprentice\\.skilled-weeks\\}\\}',
          'job.*ufaglært.*(voksenlærlingelisten|landsdækkende|liste)',
        ],
      },
    },
  },
  {
    who: 'Samme hotel, efter forsøget',
    on: '2023-06-01',
    basis: [act('§ 155, stk. 1, nr. 2')],
    told: {
      'adult-apprenticeship': {
        check: ['6 måneder.*\\{\\{adult-apprentice\\.skilled-weeks\\}\\}'],
      },
    },
  },
  {
    who: 'Lager, ansætter en ledig, der mangler et truckkort',
    on: '2026-12-01',
    basis: [
      act('§ 97, stk. 3'),
      order('§ 9'),
      cite('bek-1974-2020', '§§ 2-3'),
      aalborg('Opkvalificering ved ansættelse'),
    ],
    told: {
      'hiring-course-grant': {
        gain: ['(klar|lærer|rustet).*(opgave|job)'],
        get: ['tilskud.*korte.*kurs', 'pulje|pengene.*(slip|brug)'],
        check: [
          '6 måneder.*\\{\\{hiring-course\\.weeks\\}\\}',
          'kalendermåned',
          'aalborg.*almindelig.*job.*uden.*tilskud',
          'mere.*(selv|normalt)',
          'efter.*ansættelsen',
          'aalborg.*3 måneder.*3',
          'syg.*jobafklaring.*lov.*aalborg',
        ],
        apply: [
          'søg.*(kommunen|jobcentret).*ledig',
          'hvorfor.*(pris|udgift)',
          '(dokument|regning|kvittering|bilag)',
        ],
      },
    },
  },
  {
    who: 'Samme lager, under § 99 i den gamle lov',
    on: '2019-05-01',
    basis: [cite('lbk-807-2015', '§ 99'), cite('lov-548-2019', '§ 161')],
    told: { 'hiring-course-grant': { get: ['regler.*(ikke|kommunen)'] } },
  },
  {
    who: 'Gartneri, vil ansætte en flygtning i igu',
    on: '2026-12-01',
    basis: [
      igu('§§ 4-11'),
      iguOrder('§§ 1-5'),
      iguOrder('§§ 9-11'),
      iguOrder('§§ 16-18'),
      cite('uim-igu'),
    ],
    told: {
      igu: {
        get: [
          '2 år.*25 timer.*(egu|elev)',
          'skole.*23 uger',
          'kommunen betaler',
          'privat.*\\{\\{igu\\.bonus\\}\\}.*stat.*3 rater',
          '6.*12.*(24|2 år)',
          '(siri|styrelsen for international).*(senest|inden).*(1|et) år',
        ],
        check: [
          'flygtning.*familiesammenført',
          '\\{\\{igu\\.age-from\\}\\} år.*under \\{\\{igu\\.age-below\\}\\} år',
          '(højst|op til) \\{\\{igu\\.years\\}\\} år',
          'folkeregister',
          'job hos jer.*3 måneder|3 måneder.*job hos jer',
          'senest.*\\{\\{igu\\.last-start\\}\\}',
          '(spurgt|hørt|inddrag|fortalt|orienter).*(medarbejder|ansatte)|(medarbejder|ansatte|tillidsrepræsentant).*(spurgt|hørt|orienteret|ved)',
        ],
        apply: [
          'vitas.*(1|en|én) måned',
          '(underskr|skriftlig|aftale).*(før|ved|inden).*(start|begynd)|(før|inden).*(start|begynd).*(underskr|aftale)',
          'plan.*(skole|undervisning)|(skole|undervisnings)plan',
        ],
      },
    },
  },
  {
    who: 'Samme gartneri, efter den sidste dag at begynde på',
    on: '2028-02-01',
    basis: [iguOrder('§ 1, stk. 1')],
    told: { igu: { note: ['(lukket|ikke længere).*\\{\\{igu\\.last-start\\}\\}'] } },
  },
  {
    who: 'Samme gartneri, mens den gamle bekendtgørelse gjaldt',
    on: '2023-06-01',
    basis: [iguOrder('§ 20, stk. 3')],
    told: { igu: { note: ['kender ikke.*kommunen'] } },
  },
  {
    who: 'Fabrik, vil sende ansatte på kursus og have ledige som vikarer, i den sidste måned',
    on: '2026-01-10',
    basis: [act('§§ 149-152'), cite('bek-46-2026', '§ 1, stk. 2'), aalborg('Jobrotation')],
    told: {
      'job-rotation': {
        note: [
          'ledig.*vikar.*(ansatte|medarbejder).*(kursus|uddannelse)',
          '(ja|godkend).*(først|før|inden).*\\{\\{job-rotation\\.last-day\\}\\}',
        ],
      },
    },
  },
  {
    who: 'Samme fabrik, da ordningen er lukket',
    on: '2026-12-01',
    basis: [cite('bek-46-2026', '§ 1, stk. 2')],
    told: {
      'job-rotation': {
        note: ['lukket.*\\{\\{job-rotation\\.last-day\\}\\}.*(videre|fortsæt|færdig)'],
      },
    },
  },
]);
