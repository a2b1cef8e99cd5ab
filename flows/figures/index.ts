import { dismissalFigures } from './dismissal.ts';
import { educationFigures } from './education.ts';
import { sixWeekFigures } from './six-week.ts';
import { supportFigures } from './support.ts';
import { workFigures } from './work.ts';

/** Every dated legal figure, by id. */
export const figures = {
  ...sixWeekFigures,
  ...dismissalFigures,
  ...workFigures,
  ...educationFigures,
  ...supportFigures,
};
