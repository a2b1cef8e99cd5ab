import { it } from 'vitest';
import { da } from '../e2e/words.ts';
import { useEngine } from './harness.ts';

const openGuide = useEngine();

it('draws what is pressed while the styles of what comes next are on their way', async () => {
  let release!: () => void;
  const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  const { guide } = await openGuide({
    address: '#/overview',
    server: (path) => (/machines-and-results-.*\.css$/.test(path) ? released : undefined),
  });
  await guide.pick('dagpenge');
  await guide.next();
  await guide.page.getByText(da.failure.slow).waitFor();
  release();
  await guide.asks('age');
});
