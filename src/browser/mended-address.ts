/** An address as the browser's `location` has it. */
export type AddressParts = Readonly<Record<'pathname' | 'search' | 'hash', string>>;

/** An address as the guide would have written it. */
export interface MendedAddress {
  /** The path and the query, without anything that belongs after the `#`. */
  readonly before: string;
  /** The route, from its `#` on, or a place in the page as it came. */
  readonly hash: string;
  /** It came otherwise. */
  readonly isMended: boolean;
}

/*
 * Mail programs, messengers and apps for codes percent-encode addresses, once or several times, and
 * `%(?:25)*` takes them all. A link's answers are known by `1-`, three signs of a day, and two more fields;
 * before them stands what they open in (src/visit/routes.ts).
 */
const OPENING = 'link|print|caseworker';
const SLASH = String.raw`(?:[/\\]|%(?:25)*(?:2f|5c))`;
const SIGN = new RegExp(
  `#|%(?:25)*23(?=!|${SLASH})|(?=(?:${OPENING})(?:=|${SLASH}+)1(?:-|%))`,
  'i',
);
const LINK = new RegExp(
  String.raw`^[!/#]*(${OPENING})\/+[<([{"'*_]*([^/?&#.,;:!)\]>"'*].*)$|(1-[\da-z]{3}-[\da-z]+-[\da-z]+-.*)$`,
);
const ROUTE = /^[\da-z-]+(?:\/+[\da-z-]+)*/;
const SETTINGS = '(lang|on|flow|municipality|theme)(?:=|%3d)';
const SETTING = `([?&])(?:amp(?:;|%3b))*${SETTINGS}`;
const ENCODED_AND = new RegExp(`([?&]${SETTINGS}[\\w-]*)%(?:25)*26`, 'gi');

/**
 * Reads an address, however it was mangled on its way: its `#` sent on as part of the path or the query,
 * percent-encoded, in upper case, with invisible signs in it, something behind it. What follows a
 * link's answers stays with them: only their check tells where they end.
 */
export function mendedAddress({ pathname, search, hash }: AddressParts): MendedAddress {
  const whole = pathname + search + hash;
  const sign = SIGN.exec(whole);
  const after = sign ? whole.slice(sign.index + sign[0].length) : '';
  const plain = plainly(after);
  const route = routeIn(plain);
  const path = sign ? whole.slice(0, sign.index) : whole;
  const before = withSettings(mendedQuery(path), plain);
  const mended = route ?? hash;
  return { before, hash: mended, isMended: before + mended !== whole };
}

/** The signs that a route is written with: each percent-encoding is undone, what is not seen is taken out. */
const plainly = (text: string): string =>
  text
    .replace(/(?:%(?:25)*[\da-f]{2})+/gi, decoded)
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\\(?=-)/g, '')
    .replace(/\\/g, '/')
    .replace(/[^!-~]/g, '');

function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%'));
  } catch {
    return '';
  }
}

/** The route that is meant, or `undefined` for a place in the page. */
function routeIn(plain: string): string | undefined {
  const [, opens = 'link', named, payload = named] = LINK.exec(plain) ?? [];
  if (payload !== undefined) return `#/${opens}/${payload}`;
  if (!/^[!/#]/.test(plain)) return undefined;
  const path = plain.replace(/^[!/#]+/, '');
  // What is neither a name nor something behind one stays: there is no such page.
  const route = ROUTE.exec(path)?.[0].replace(/\/+/g, '/') ?? path.replace(/^\W.*/, '');
  return `#/${route}`;
}

/** Finds the settings by their names, whatever was made of those. Two slashes would name another host. */
const mendedQuery = (before: string): string =>
  (before.includes('?') ? before : before.replace(/%(?:25)*3f/i, '?'))
    .replace(/^\/\/+/, '/')
    .replace(ENCODED_AND, '$1&')
    .replace(
      new RegExp(SETTING, 'gi'),
      (_, sign: string, name: string) => `${sign}${name.toLowerCase()}=`,
    );

/** Settings that were written behind the route belong into the query; what stands there already counts. */
function withSettings(before: string, plain: string): string {
  let query = before;
  for (const [, , name, value] of plain.matchAll(new RegExp(`${SETTING}([\\w-]{2,30})`, 'g')))
    if (!new RegExp(`[?&]${name}=`).test(query))
      query += `${query.includes('?') ? '&' : '?'}${name}=${value}`;
  return query;
}
