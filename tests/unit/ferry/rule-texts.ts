import { comparedTexts } from './compared.ts';

const said = (verdict: string, next = 'Spørg rederiet.') => ({ verdict, next });

/** What each invented scheme says: of itself, at each outcome, and at length. */
export const ruleTexts = {
  'ferry-card': {
    what: 'Et kort til færgen efter {{ferry-card.weeks}} uger på øen.',
    points: {
      apply: 'Søg hos rederiet.',
      'how-long': 'Hvor længe gælder det?',
      papers: 'Dit sygesikringskort.',
      ...comparedTexts,
    },
    outcomes: {
      'only-islanders': said('Kortet er for dem, der bor på en ø.', 'Køb en billet.'),
      wait: said('Du skal have boet der i {{ferry-card.weeks}} uger.', 'Vent.'),
      entitled: said('Du kan have ret til et kort.', 'Bed om det.'),
    },
  },
  'sea-school': {
    what:
      'Et kursus for søfolk i land fra {{sea-school.age-from}} til {{sea-school.age-below}} år. ' +
      'Efter {{sea-school.waiting}} uger og før {{sea-school.limit}}. Fiskere: {{sea-school.limit-fisher}}.',
    points: {
      school: 'Skolen er med til mødet.',
      free: 'Kurset er gratis.',
      find: 'Find et kursus på listen.',
      form: 'Udfyld skemaet.',
      plan: 'Vælg en senere start.',
      'own-boat': 'Din båd må ikke sejle imens.',
      'on-paper': 'Send skemaet på papir.',
      which: 'Hvilke kurser er der?',
      book: 'Din søfartsbog.',
      ...comparedTexts,
      closes: 'Ordningen er lukket.',
    },
    outcomes: {
      ended: said('Ordningen er slut.'),
      'no-trade': said('Kurset er for søfolk.'),
      'outside-age': said('Du er for ung eller for gammel.'),
      'own-boat': said('Kurset er for dem uden båd.'),
      'too-late': said('Du har været for længe i land.'),
      likely: said('Du kan have ret til et kursus.'),
      'not-listed': said('Kurset står ikke på listen.', 'Find et andet.'),
      'pick-one': said('Først skal du finde et kursus.', 'Se på listen.'),
      'too-early': said('Kurset begynder for tidligt.', 'Vent.'),
      'ends-too-late': said('Kurset slutter for sent.', 'Find et kortere.'),
      entitled: said('Du kan have ret til kurset.', 'Send skemaet.'),
    },
  },
  'after-wreck': {
    what:
      'Hjælp fra {{after-wreck.age}} år i {{after-wreck.weeks}} uger. Begynd inden for ' +
      '{{after-wreck.begin-within}} måneder, slut inden for {{after-wreck.finish-within}}.',
    points: {
      report: 'Meld forliset.',
      'how-much': 'Hvor meget kan jeg få?',
      'log-book': 'Skibets logbog.',
      ...comparedTexts,
    },
    outcomes: {
      'no-wreck': said('Hjælpen er for dem, der har lidt forlis.'),
      'too-young': said('Du var for ung.'),
      likely: said('Måske kan du få hjælp.'),
      'finished-too-late': said('Det er for sent.'),
      'begun-too-late': said('Det er for sent at begynde.'),
      'begin-in-time': said('Måske kan du få hjælp i {{weeks-left}} uger.'),
      'finish-in-time': said('Måske kan du få hjælp i {{weeks-left}} uger til.'),
      'used-up': said('Ugerne er brugt.'),
    },
  },
  'fare-help': {
    what: 'Penge til turen over vandet efter {{fare-help.free-miles}} sømil.',
    points: {
      'keep-tickets': 'Gem dine billetter.',
      'when-paid': 'Hvornår får jeg pengene?',
      tickets: 'Dine billetter.',
    },
    amounts: {
      fare: {
        known: 'Det er {{a-day}} om dagen, cirka {{in-kroner}}. Før kostede det {{fare-help.fee}}.',
        unknown: 'Satsen kendes ikke.',
      },
    },
    outcomes: {
      'too-near': said('Du sejler ikke langt nok.'),
      'a-mile': said('Du kan have ret til penge.'),
    },
  },
};
