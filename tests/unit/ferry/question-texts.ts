interface NumberWords {
  readonly title: string;
  readonly one: string;
  readonly other: string;
}

/** The words of a number field, as they stand on the page. */
export const numberTexts = ({ title, one, other }: NumberWords) => ({
  title,
  help: 'Tæl hele uger.',
  unit_one: one,
  unit_other: other,
  errors: {
    empty: 'Skriv et tal',
    'not-a-number': 'Skriv med tal',
    'not-whole': 'Skriv et helt tal',
    'out-of-range': 'Skriv et tal fra {{from}} til {{to}}',
  },
});

const COMPARED = {
  below: 'det er under {{limit}}',
  from: 'det er mindst {{limit}}',
  'up-to': 'det er højst {{limit}}',
} as const;

/** The words of a number question, with a reason for each way in which a row compares it. */
function asked(words: NumberWords, short: string, ...by: (keyof typeof COMPARED)[]) {
  return {
    ...numberTexts(words),
    short,
    because: {
      value_one: `du sagde {{value}} ${words.one}`,
      value_other: `du sagde {{value}} ${words.other}`,
      ...Object.fromEntries(by.map((one) => [one, COMPARED[one]])),
    },
  };
}

const fromDay = { 'from-day': { legend: 'Hvilken dag?', help: 'Skriv dagen.' } };

/** The words of a choice: of each answer its label and its reason. */
const choice = (
  title: string,
  short: string,
  answers: Readonly<Record<string, readonly [label: string, because: string]>>,
) => ({
  title,
  help: 'Spørg rederiet.',
  short,
  error: 'Vælg et svar',
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, [label, because]]) => [id, { label, because }]),
  ),
});

/** The words of every invented question. */
export const questionTexts = {
  'lives-on-island': choice('Bor du på en ø?', 'Bolig', {
    yes: ['Ja', 'du bor på en ø'],
    no: ['Nej', 'du ikke bor på en ø'],
  }),
  weeks: asked(
    { title: 'Hvor længe har du boet der?', one: 'uge', other: 'uger' },
    'Uger',
    'below',
  ),
  trade: {
    ...choice('Hvad lever du af?', 'Fag', {
      fisher: ['Fiskeri', 'du er fisker'],
      pilot: ['Lods', 'du er lods'],
      stoker: ['Fyrbøder', 'du er fyrbøder'],
      none: ['Noget i land', 'du har et fag i land'],
    }),
    groups: { 'at-sea': 'Til søs', ashore: 'I land' },
  },
  age: asked({ title: 'Hvor gammel er du?', one: 'år', other: 'år' }, 'Alder', 'below', 'from'),
  'has-boat': choice('Har du en båd?', 'Båd', {
    yes: ['Ja', 'du har en båd'],
    no: ['Nej', 'du ikke har en båd'],
  }),
  'weeks-ashore': {
    ...asked(
      { title: 'Hvor længe har du været i land?', one: 'uge', other: 'uger' },
      'I land',
      'below',
      'from',
    ),
    ...fromDay,
  },
  'course-list': choice('Står kurset på listen?', 'Listen', {
    listed: ['Ja', 'kurset står på listen'],
    'not-listed': ['Nej', 'kurset ikke står på listen'],
    unknown: ['Ved ikke', 'du ikke ved, om kurset står på listen'],
  }),
  'course-weeks': asked({ title: 'Hvor langt er kurset?', one: 'uge', other: 'uger' }, 'Længde'),
  'starts-in': asked({ title: 'Hvornår begynder det?', one: 'uge', other: 'uger' }, 'Start'),
  wrecked: choice('Har du lidt forlis?', 'Forlis', {
    yes: ['Ja', 'du har lidt forlis'],
    no: ['Nej', 'du ikke har lidt forlis'],
  }),
  'age-at-wreck': asked(
    { title: 'Hvor gammel var du ved forliset?', one: 'år', other: 'år' },
    'Alder ved forlis',
    'below',
  ),
  'repair-weeks': asked(
    { title: 'Hvor mange uger har du brugt?', one: 'uge', other: 'uger' },
    'Brugt',
    'below',
  ),
  'repair-begun': choice('Er du gået i gang?', 'I gang', {
    yes: ['Ja', 'du er gået i gang'],
    no: ['Nej', 'du ikke er gået i gang'],
  }),
  'days-since-wreck': {
    ...asked({ title: 'Hvor længe siden er forliset?', one: 'dag', other: 'dage' }, 'Dage siden'),
    ...fromDay,
  },
  'daily-miles': asked(
    { title: 'Hvor langt sejler du om dagen?', one: 'sømil', other: 'sømil' },
    'Sømil',
    'up-to',
  ),
};
