const DIGIT = /\p{Nd}/u;

/** The value of a digit of any script: Unicode keeps the ten of each one together, from nought on. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** What was typed or pasted, as it is seen: digits of any script as 0 to 9, and no invisible signs. */
export const plainSigns = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[\u2212\uff0d]/g, '-')
    .replace(/[\u066b\u060c\uff0c]/g, ',')
    .replace('\uff0e', '.')
    .replace('\uff0b', '+')
    .trim();
