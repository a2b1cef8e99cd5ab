import AboutRoute from './AboutRoute.svelte';
import AnswersRoute from './AnswersRoute.svelte';
import CalculatorRoute from './CalculatorRoute.svelte';
import CaseworkerRoute from './CaseworkerRoute.svelte';
import EmbedRoute from './EmbedRoute.svelte';
import EmployerRoute from './EmployerRoute.svelte';
import PrintRoute from './PrintRoute.svelte';
import RulesRoute from './RulesRoute.svelte';
import TextRoute from './TextRoute.svelte';
import UnknownRoute from './UnknownRoute.svelte';

/** The pages beside questions and results, by the name in their route. Fetched last. */
export const otherPages = {
  about: AboutRoute,
  accessibility: TextRoute,
  answers: AnswersRoute,
  calculator: CalculatorRoute,
  caseworker: CaseworkerRoute,
  embed: EmbedRoute,
  employer: EmployerRoute,
  print: PrintRoute,
  'not-found': UnknownRoute,
  privacy: TextRoute,
  rules: RulesRoute,
};
