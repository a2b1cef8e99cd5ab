/** A telephone number as it is written, and the address that rings it up. */
export interface Phone {
  readonly text: string;
  readonly href: string;
}

/** Denmark's code, and how many digits a number there has. */
const DENMARK = '+45';
const DIGITS = 8;

/**
 * A number as a link: `99 31 90 00` rings `tel:+4599319000`. What is written with a country's code keeps
 * it, and a short number, as `1813`, is rung as it stands.
 */
export function phoneLink(written: string): Phone {
  const digits = written.replace(/\D/g, '');
  const number = written.trim().startsWith('+')
    ? `+${digits}`
    : digits.length === DIGITS
      ? DENMARK + digits
      : digits.replace(/^00/, '+');
  return { text: written, href: `tel:${number}` };
}
