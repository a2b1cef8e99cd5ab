/** What a room may know: see walls.js. */
interface Room {
  readonly node?: true;
  readonly open?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

export declare const WALLS: Readonly<Record<string, Room>>;
