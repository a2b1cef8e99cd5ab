// Where the built site gives its rules away, from the site's own folder.

/** All rules of all days. */
export const RULES_FILE = 'rules.json';

/** A scheme's table on the day of the build, as DMN 1.3. */
export const tableFile = (scheme: string): string => `rules/${scheme}.dmn`;
