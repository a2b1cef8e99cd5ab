import { expect, it } from 'vitest';
import { faultOf } from '../../../src/visit/fault.ts';

it.each([
  new TypeError('Failed to fetch dynamically imported module: https://a.dk/assets/later.js'),
  new TypeError('error loading dynamically imported module: https://a.dk/assets/later.js'),
  new TypeError('Importing a module script failed.'),
  new TypeError('Load failed'),
  new Error('Unable to preload CSS for /assets/pages.css'),
  new SyntaxError("The requested module './a.js' does not provide an export named 'b'"),
])('takes what did not come, or came from another build, for missing: %s', (thrown) =>
  expect(faultOf(thrown)).toBe('missing'),
);

it.each([
  new SyntaxError('Invalid regular expression: invalid group specifier name'),
  new SyntaxError("Unexpected token '#'"),
  new TypeError('[].toSorted is not a function'),
  new TypeError("undefined is not an object (evaluating 'Object.hasOwn')"),
])('takes what the browser cannot run for broken: %s', (thrown) =>
  expect(faultOf(thrown)).toBe('broken'),
);
