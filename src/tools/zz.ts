import { projectTelling } from './project-telling.ts';
import { aboutView } from '../views/about.ts';
import { schemes } from '../rules/schemes.ts';
for (const on of ['2016-01-01','2019-06-01','2021-06-01','2023-06-01','2026-12-01'])
for (const id of Object.keys(schemes)) console.log(on, id, aboutView(id, projectTelling('da', on as any)).who.answers.join('|'));
