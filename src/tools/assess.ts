import { createAssessor } from './assessor.ts';
import { answerLines } from './lines.ts';

/** `npm run --silent assess < cases.jsonl > results.jsonl`: what the machines give for each case. */
await answerLines(createAssessor().assessLine);
