import { nameInFeel } from './feel.ts';
import type { OpenRules, OpenTable } from './table.ts';

/** In Danish: what a table is, and what a standard table cannot say. */
export function descriptionOf(table: OpenTable, { schemes, edition }: OpenRules): string {
  const { name, inForce, reviewBy } = schemes[table.scheme]!;
  const period = inForce.until ? `${inForce.from} til ${inForce.until}` : `fra ${inForce.from}`;
  return [
    `Vejvisers tabel over ${name}, som reglerne er den ${table.on}.` +
      ` Ordningen gælder ${period}. Udgave ${edition.number} af reglerne, fra ${edition.day}.` +
      ` Kilderne skal læses igen senest ${reviewBy}.`,
    'Det er vejledning og ikke en afgørelse. Kommunen eller a-kassen afgør.',
    'Tabellen læses oppefra. Den første række, der passer, giver udfaldet.',
    '',
    'Det kan en DMN-tabel ikke sige:',
    '– Rækkefølgen. Guiden stiller ét spørgsmål ad gangen. Den læser rækkerne oppefra og spørger om det første svar, den mangler. Kolonnen »Læser« siger, hvad en række læser, og i hvilken rækkefølge.',
    '– En række læses kun så langt, som det er nødvendigt. Passer et svar ikke, bliver rækkens næste spørgsmål ikke stillet. Et svar, som guiden ikke ville bede om, kan være null. Udfaldet er det samme. Mangler der et svar, som guiden ville bede om, kan tabellen give et forkert udfald. Guiden siger intet, før den har svaret.',
    '– Dage. Filen gælder én dag. Rækker, svar og tal fra andre dage er ikke med. De står i rules.json.',
    '– Tal. Lovens tal den dag står i rækkerne som tal. Kolonnen »Tal« siger, hvad hvert tal er.',
    '– Udkast. Regler, der ikke er vedtaget, er aldrig med.',
    '',
    '»Ved ikke« er et svar som de andre: unknown.',
    `Navnene er guidens egne med _ for -: ${table.questions.map(nameInFeel).join(', ')}.`,
  ].join('\n');
}
