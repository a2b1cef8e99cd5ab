import type { Visit } from './visit.svelte.ts';

/**
 * While a person reads a question, works out where each of its answers leads, a step at a time: what is
 * touched meanwhile waits for one step at the most. Ends when the question does.
 */
export function lookAhead(visit: Pick<Visit, 'guide' | 'run' | 'journey' | 'telling'>): void {
  $effect.root(() => {
    $effect(() => {
      const { guide, run, journey, telling } = visit;
      if (!guide || !journey) return;
      const steps = guide.ahead(run, journey, telling);
      let waiting = setTimeout(function step() {
        if (!steps.next().done) waiting = setTimeout(step);
      });
      return () => clearTimeout(waiting);
    });
  });
}
