import { afterFrame } from '../browser/after-frame.ts';
import type { Visit } from './visit.svelte.ts';

/**
 * While a person reads a question, works out where each of its answers leads, a step at a time: what is
 * touched meanwhile waits for one step at the most, and the question is seen before the first. Ends when
 * the question does.
 */
export function lookAhead(visit: Pick<Visit, 'guide' | 'run' | 'journey' | 'telling'>): void {
  $effect.root(() => {
    $effect(() => {
      const { guide, run, journey, telling } = visit;
      if (!guide || !journey) return;
      const steps = guide.ahead(run, journey, telling);
      let later: ReturnType<typeof setTimeout>;
      const step = (): void => {
        if (!steps.next().done) later = setTimeout(step);
      };
      const giveUp = afterFrame(step);
      return () => {
        giveUp();
        clearTimeout(later);
      };
    });
  });
}
