import { createAdviser } from './adviser.ts';
import { answerLines } from './lines.ts';

/** `npm run --silent advise < cases.jsonl > advice.jsonl`: what the guide says, from the page's views. */
await answerLines(createAdviser().adviseLine);
