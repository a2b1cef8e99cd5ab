// @engines chromium: it holds requests back
import { it } from 'vitest';
import { useGuide } from './harness.ts';
import { unfold } from './unfold.ts';
import { onDagpenge } from './people.ts';
import { textOf } from './texts-of-languages.ts';

const openGuide = useGuide();
const LANGUAGE = 'pl';
const LATE_MS = 700;

it.each(['first-texts', 'texts'])(
  'has each reason in words, also where the file of the "%s" is the last to come',
  async (part) => {
    const guide = await openGuide({
      address: `?lang=${LANGUAGE}#/overview`,
      kept: onDagpenge,
      prepare: (page) =>
        page.route(`**/assets/${part}-${LANGUAGE}-*`, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE_MS));
          await route.continue();
        }),
    });
    await guide.heading(textOf(LANGUAGE, 'common', 'result.overview-title')).waitFor();
    await unfold(guide);
    await guide.hasNoHoles();
  },
);
