import AboutPageOf from './AboutPageOf.svelte';
import AnswersOfRun from './AnswersOfRun.svelte';
import CalculatorPageOf from './CalculatorPageOf.svelte';
import EmbedPageOf from './EmbedPageOf.svelte';
import EmployerPageOf from './EmployerPageOf.svelte';
import PrintPageOf from './PrintPageOf.svelte';
import RulesPageOf from './RulesPageOf.svelte';
import TextPageOf from './TextPageOf.svelte';

/** The pages beside questions and results, by the name in their route. Fetched last. */
export const pages = {
  about: AboutPageOf,
  accessibility: TextPageOf,
  answers: AnswersOfRun,
  calculator: CalculatorPageOf,
  embed: EmbedPageOf,
  employer: EmployerPageOf,
  print: PrintPageOf,
  privacy: TextPageOf,
  rules: RulesPageOf,
};
