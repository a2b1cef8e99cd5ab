import { addressWith, queryHere } from '../browser/address.ts';
import { replaceAddress } from '../browser/history.ts';
import { FIRST_DAY, isDay, type Day } from '../language/day.ts';

/** The setting beside `on`, of the editors' desk alone. */
const WITH = 'with';

/** The day that an editor holds the shown one against. It stands in the address, so a page can be sent on. */
export class OtherDay {
  day = $state.raw(dayHere());

  /** Holds the shown day against another one, or against none. */
  choose(day: Day | undefined): void {
    this.day = day;
    replaceAddress(addressWith(WITH, day));
  }
}

function dayHere(): Day | undefined {
  const text = new URLSearchParams(queryHere()).get(WITH);
  return isDay(text) && text >= FIRST_DAY ? text : undefined;
}
