/** A place in the law as one word to a line: "§ 97 a", "stk. 3" and "LBK 280/2024" are never cut in two. */
export const unbroken = (place: string): string =>
  place.replace(/(§|stk\.|kap\.|nr\.|LBK|BEK|[Ll]ov) (?=\d)|(\d) (?=[a-z]\b)/g, '$1$2\u00A0');
