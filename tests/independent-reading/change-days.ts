// A second, independent reading of the decision tables by another hand, kept to be compared with the
// compiled machines; when a rule changes, both are changed. Here: the days to compare them on.

/** The first day of each new state of the tables, the questions or the figures. */
const newStates = [
  '2015-06-29', // the first day the guide knows
  '2016-01-01', // six-week.price-ceiling and transport.kr-per-km of 2015 end
  '2017-03-01', // scheme 5 rows 13, 14, 31; six-week.waiting 5; first-talk no longer asked
  '2019-01-01', // price ceiling and kilometre rate of 2019
  '2020-01-01', // scheme 5 rows 11, 11a, 25; six-week.presence; apprentice rates; kilometre rate
  '2021-01-01', // scheme 4 row 5, scheme 6 row 9, scheme 16 row 1; dismissal-agreed no longer asked
  '2022-01-01', // scheme 5 row 23; danish.deposit; the kilometre rate of 2021 ends
  '2024-01-01', // schemes 2 rows 8, 9, 15 row 3, 17 row 1; igu.*, education-lift.*; amounts of 2024
  '2025-01-01', // price ceiling, kilometre rate and highest dagpenge of 2025
  '2025-07-01', // schemes 1 rows 11-13, 2 rows 3, 4, 7, 3 row 5, 6 row 3, 8 rows 6, 7, 18 row 11; † answers
  '2026-01-01', // price ceiling, kilometre rate and highest dagpenge of 2026
  '2026-02-01', // scheme 12 row 1, the day after job-rotation.last-day
  '2026-06-30', // the kilometre rate of 2026 ends
  '2027-01-01', // the other amounts of 2026 end
  '2028-01-01', // scheme 15 row 1, the day after igu.last-start
];

/** Today, and days on which reckoning with dates goes wrong: a leap day, the clock's two changes. */
const otherDays = ['2026-11-22', '2028-02-29', '2026-03-29', '2026-10-25'];

function dayBeside(day: string, step: number): string {
  const beside = new Date(`${day}T00:00:00Z`);
  beside.setUTCDate(beside.getUTCDate() + step);
  return beside.toISOString().slice(0, 10);
}

function allDays(): string[] {
  const days = new Set(otherDays);
  for (const day of newStates) {
    for (const beside of [dayBeside(day, -1), day, dayBeside(day, 1)]) {
      if (beside >= '2015-06-29') days.add(beside);
    }
  }
  return [...days].sort();
}

/** Every day on which something changes, each with the day before and after; sorted, each once. */
export const changeDays: string[] = allDays();
