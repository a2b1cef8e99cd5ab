import { defineSources } from '../src/language/sources.ts';

const readOn = '2026-11-22';
const act = (year: number, number: number): string =>
  `https://www.retsinformation.dk/eli/lta/${year}/${number}`;

/** Each act, order and guidance page cited, once. Where a source was read is the field's own question: see CONTRIBUTING. */
export const sources = defineSources({
  'cabi-upskilling': {
    title: 'Cabi: Vejledning og opkvalificering (lovstof)',
    readOn,
  },
  'fact-sheet-upskilling': {
    title: 'Faktaark til borgere: Vejledning og opkvalificering',
    readOn,
  },
  'six-week-guidance-2015': {
    title: 'Vejledning til bekendtgørelse om 6 ugers jobrettet uddannelse til forsikrede ledige',
    dated: '2015-06-29',
    readOn,
  },
  'aalborg-employers': {
    title: 'Aalborg Kommune: Opkvalificér dine medarbejdere (side til virksomheder)',
    readOn,
  },
  'municipality-list': {
    title: 'Liste over de 98 kommuner med kode, navn og region',
    readOn,
  },
  'job-veu-guide': {
    title: 'Styrelsen for Arbejdsmarked og Rekruttering: Vejviser til Job-VEU modellen',
    readOn,
  },
  'lbk-807-2015': {
    title: 'LBK 807/2015, lov om en aktiv beskæftigelsesindsats',
    url: act(2015, 807),
    readOn,
  },
  'lbk-280-2024': {
    title: 'LBK 280/2024, lov om en aktiv beskæftigelsesindsats',
    url: act(2024, 280),
    dated: '2024-03-01',
    readOn,
  },
  'lov-1654-2024': {
    title: 'Lov 1654/2024 om arbejdspligt',
    url: act(2024, 1654),
    dated: '2024-12-30',
    readOn,
  },
  'lov-1655-2024': {
    title: 'Lov 1655/2024 om et nyt kontanthjælpssystem',
    url: act(2024, 1655),
    dated: '2024-12-30',
    readOn,
  },
  'lov-1656-2024': {
    title: 'Lov 1656/2024 (regionale beskæftigelsesråd)',
    url: act(2024, 1656),
    dated: '2024-12-30',
    readOn,
  },
  'lov-1750-2025': {
    title: 'Lov 1750/2025, reform af beskæftigelsesindsatsen',
    url: act(2025, 1750),
    dated: '2025-12-29',
    readOn,
  },
  'lov-173-2017': { title: 'Lov 173/2017 (6 ugers jobrettet uddannelse)', readOn },
  'bek-1216-2023': {
    title: 'BEK 1216/2023 om en aktiv beskæftigelsesindsats',
    url: act(2023, 1216),
    dated: '2023-09-28',
    readOn,
  },
  'bek-1179-2019': {
    title:
      'BEK 1179/2019 om 6 ugers jobrettet uddannelse (ændret 2021 og 2026, ændringer ikke læst)',
    url: act(2019, 1179),
    dated: '2019-11-25',
    readOn,
  },
  'bek-1974-2020': {
    title: 'BEK 1974/2020 om den regionale uddannelsespulje (senere ændringer ikke læst)',
    url: act(2020, 1974),
    dated: '2020-12-11',
    readOn,
  },
  'bek-1123-2020': {
    title: 'BEK 1123/2020 om forsøg på beskæftigelsesområdet',
    url: act(2020, 1123),
    readOn,
  },
  'bek-1755-2021': {
    title: 'BEK 1755/2021 om forsøg på beskæftigelsesområdet',
    url: act(2021, 1755),
    readOn,
  },
  'bek-46-2026': {
    title: 'BEK 46/2026 om rådighed',
    url: act(2026, 46),
    dated: '2026-01-13',
    readOn,
  },
  'lbk-1077-2025': {
    title: 'LBK 1077/2025, lov om arbejdsløshedsforsikring',
    url: act(2025, 1077),
    dated: '2025-08-28',
    readOn,
  },
  'bek-1056-2025': {
    title: 'BEK 1056/2025, satsregulering for 2026',
    url: act(2025, 1056),
    dated: '2025-08-25',
    readOn,
  },
  'lbk-1221-2025': {
    title: 'LBK 1221/2025, lov om sygedagpenge',
    url: act(2025, 1221),
    dated: '2025-10-09',
    readOn,
  },
  'lbk-142-2024': {
    title: 'LBK 142/2024, forberedende voksenundervisning og ordblindeundervisning',
    url: act(2024, 142),
    dated: '2024-02-14',
    readOn,
  },
  'lbk-108-2020': {
    title: 'LBK 108/2020, kompensation til handicappede i erhverv (senere ændringer ikke læst)',
    url: act(2020, 108),
    dated: '2020-02-03',
    readOn,
  },
  'lbk-1372-2022': {
    title: 'LBK 1372/2022, lov om danskuddannelse (senere ændringer ikke læst)',
    url: act(2022, 1372),
    dated: '2022-09-22',
    readOn,
  },
  'bek-1686-2025': {
    title: 'BEK 1686/2025 om danskuddannelse til voksne udlændinge',
    url: act(2025, 1686),
    dated: '2025-12-16',
    readOn,
  },
  'lbk-1146-2020': {
    title: 'LBK 1146/2020, integrationsloven (ældre lovbekendtgørelse)',
    url: act(2020, 1146),
    dated: '2020-06-22',
    readOn,
  },
  'bek-208-2026': {
    title: 'BEK 208/2026 om kontrakt og introduktionsprogram',
    url: act(2026, 208),
    dated: '2026-01-20',
    readOn,
  },
  'lov-623-2016': {
    title: 'Lov 623/2016 om integrationsgrunduddannelse (igu)',
    url: act(2016, 623),
    readOn,
  },
  'bill-82-2023': {
    title: 'Lovforslag L 82 2023/24 om igu (vedtaget som lov 1799/2023)',
    url: 'https://ft.dk/samling/20231/lovforslag/l82/20231_l82_som_fremsat.htm',
    dated: '2023-11-14',
    readOn,
  },
  'bek-1825-2023': {
    title: 'BEK 1825/2023 om integrationsgrunduddannelse',
    url: act(2023, 1825),
    dated: '2023-12-28',
    readOn,
  },
  'ug-prior-learning': {
    title: 'UddannelsesGuiden: Få vurderet dine kompetencer',
    url: 'https://www.ug.dk/efteruddannelse/realkompetencer/brug-dine-kompetencer/faa-vurderet-dine-kompetencer',
    readOn,
  },
  'star-reform': {
    title:
      'Styrelsen for Arbejdsmarked og Rekruttering: Beskæftigelsesreformen, proces og ikrafttræden',
    url: 'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
    readOn,
  },
  'uim-igu': {
    title: 'Udlændinge- og Integrationsministeriet: side om igu',
    readOn: '2026-12-01',
  },
  'km-rates-2021': {
    title: 'jcenter.dk: Satser 2019-2021',
    url: 'https://jcenter.dk/satser/',
    readOn,
  },
  'km-rates-2024': {
    title: 'Krifa og SL: Satser for befordring i 2024 (to a-kassers sider)',
    readOn: '2026-12-01',
  },
  'km-rates-2025': {
    title: 'powerplan.io: Kørselsfradrag',
    url: 'https://www.powerplan.io/tools/koerselsfradrag',
    readOn,
  },
  'lov-548-2019': {
    title: 'Lov 548/2019 om en aktiv beskæftigelsesindsats',
    url: act(2019, 548),
    dated: '2019-05-07',
    readOn: '2026-12-01',
  },
  'bek-2166-2020': {
    title: 'BEK 2166/2020 om forsøg på beskæftigelsesområdet',
    url: act(2020, 2166),
    dated: '2020-12-21',
    readOn: '2026-12-01',
  },
  'bek-112-2026': {
    title: 'BEK 112/2026 om forsøg på beskæftigelsesområdet',
    url: act(2026, 112),
    dated: '2026-01-20',
    readOn: '2026-12-01',
  },
  'bek-1497-2025': {
    title: 'BEK 1497/2025 om forsøg i nordjyske kommuner',
    url: act(2025, 1497),
    dated: '2025-12-01',
    readOn: '2026-12-01',
  },
  'bek-45-2026': {
    title: 'BEK 45/2026 om selvforskyldt ledighed',
    url: act(2026, 45),
    dated: '2026-01-13',
    readOn: '2026-12-01',
  },
  'bek-34-2026': {
    title: 'BEK 34/2026 om en a-kasses pligt til at vejlede',
    url: act(2026, 34),
    dated: '2026-01-09',
    readOn: '2026-12-01',
  },
  'bek-38-2026': {
    title: 'BEK 38/2026 om beregning af dagpengesatsen',
    url: act(2026, 38),
    dated: '2026-01-12',
    readOn: '2026-12-01',
  },
  'bek-39-2026': {
    title: 'BEK 39/2026 om udbetaling af dagpenge',
    url: act(2026, 39),
    dated: '2026-01-12',
    readOn: '2026-12-01',
  },
  'bek-19-2026': {
    title: 'BEK 19/2026 om rådighed på kontanthjælp',
    url: act(2026, 19),
    dated: '2026-01-08',
    readOn: '2026-12-01',
  },
  'bek-27-2026': {
    title: 'BEK 27/2026 om lån ved uddannelsesløft',
    url: act(2026, 27),
    dated: '2026-01-09',
    readOn: '2026-12-01',
  },
  'lbk-1004-2025': {
    title: 'LBK 1004/2025, lov om aktiv socialpolitik',
    url: act(2025, 1004),
    dated: '2025-06-30',
    readOn: '2026-12-01',
  },
  'bek-1333-2025': {
    title: 'BEK 1333/2025 om satser for befordring',
    url: act(2025, 1333),
    dated: '2025-11-20',
    readOn: '2026-12-01',
  },
  'lov-2201-2020': {
    title: 'Lov 2201/2020 (korte erhvervsrettede kurser)',
    url: act(2020, 2201),
    dated: '2020-12-29',
    readOn: '2026-12-01',
  },
  'lov-616-2026': {
    title: 'Lov 616/2026 om højere befordringsfradrag (kun titlen er læst)',
    url: act(2026, 616),
    dated: '2026-06-30',
    readOn: '2026-12-01',
  },
});
