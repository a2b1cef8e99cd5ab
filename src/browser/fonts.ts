const FACES = ['400 1rem "IBM Plex Sans"', '600 1rem "IBM Plex Sans"'];

let isThere = false;

/** Fetches the guide's own font. Without it the guide reads as well in the phone's own. */
export async function fetchFonts(): Promise<void> {
  try {
    await Promise.all(FACES.map((face) => document.fonts.load(face)));
    isThere = true;
  } catch {
    // A font is no reason to tell anybody anything.
  }
}

/** Draws the next page in it, if it is there: what is drawn already never shifts. */
export const useFonts = (): void => {
  if (isThere) document.documentElement.classList.add('plex');
};
