import { afterEach, expect, it, vi } from 'vitest';
import { Visit } from '../../../src/visit/visit.svelte.ts';

/** A browser's history, as far as a visit reads and writes it. */
function openAt(hash: string) {
  const location = { hash, search: '' };
  const history = {
    state: null as unknown,
    replaceState(state: unknown, _: string, address?: string) {
      this.state = state;
      if (address !== undefined) location.hash = address;
    },
    pushState(state: unknown, _: string, address?: string) {
      this.replaceState(state, _, address);
    },
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  const places: string[] = [];
  const visit = new Visit('2026-11-22', () => void places.push(location.hash));
  visit.sync(-1);
  return { visit, location, places };
}

const first = () => ({ chosen: 'kontanthjaelp', text: '' });

afterEach(() => vi.unstubAllGlobals());

it('keeps what is unsent while the language changes, and not past the page', () => {
  const { visit } = openAt('#/overview');
  const draft = visit.draft.of('question', 'overview benefit', first);
  draft.chosen = 'dagpenge';
  visit.language = 'en';
  expect(visit.draft.of('question', 'overview benefit', first).chosen).toBe('dagpenge');
  expect(visit.draft.of('question', 'overview age', first).chosen).toBe('kontanthjaelp');
  visit.answer('benefit', 'dagpenge');
  expect(visit.draft.of('question', 'overview benefit', first).chosen).toBe('kontanthjaelp');
});

it('deletes what is unsent with the answers', () => {
  const { visit, location } = openAt('#/calculators/transport');
  const calculator = () => ({ written: {}, counted: undefined });
  visit.draft.of('calculator', 'transport', calculator).written['km'] = '40';
  visit.deleteAnswers();
  expect(location.hash).toBe('#/');
  expect(visit.draft.of('calculator', 'transport', calculator).written).toEqual({});
});

it("takes a link's answers out of the address, and waits until they are opened", () => {
  const { visit, location } = openAt('#/link/1.abc');
  expect(location.hash).toBe('#/overview');
  expect(visit.link).toMatchObject({ payload: '1.abc', opens: 'run' });
  expect(visit.standing).toEqual({ shows: 'loading' });
});

it('tells of each place that is a route, and of no place within a page', () => {
  const { visit, location, places } = openAt('#/rules');
  location.hash = '#content';
  visit.sync();
  expect(visit.route).toEqual({ page: 'rules' });
  location.hash = '#/igu';
  visit.sync();
  expect(visit.run).toBe('igu');
  expect(places).toEqual(['#/rules', '#/igu']);
});

it("steps back itself where the browser's step in a frame leads to the place that shows", () => {
  const { visit, location } = openAt('#/overview');
  vi.stubGlobal('self', {});
  vi.stubGlobal('parent', {});
  vi.stubGlobal('PopStateEvent', Event);
  vi.stubGlobal('dispatchEvent', () => visit.sync());
  Object.assign(location, { href: '#/overview' });
  visit.sync();
  history.pushState({ depth: 1 }, '', '#/rules');
  visit.sync();
  Object.assign(history, { state: { depth: 1 } });
  visit.stepped();
  expect(history.state).toMatchObject({ depth: 0 });
  location.hash = '#content';
  visit.stepped();
  expect(history.state).toMatchObject({ depth: 0 });
});
