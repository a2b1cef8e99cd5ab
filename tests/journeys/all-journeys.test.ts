import { describe, expect, it } from 'vitest';
import { questions } from '../../flows/questions.ts';
import { daysOfChange, walkFlow } from '../../src/tools/check/reach.ts';
import { projectWorld } from '../../src/tools/check/project-world.ts';
import { TODAY } from '../project-guide.ts';

const world = projectWorld(TODAY);
const days = daysOfChange(world);
const walked = world.flows.map((flow) => ({ flow, tables: walkFlow(flow, days, world) }));

describe(`every journey of every scheme, on ${days.length} days of change and beside them`, () => {
  it.each(walked)(
    '$flow.scheme: each ends, each row and outcome is reached',
    ({ flow, tables }) => {
      const rows = new Set(tables.flatMap(({ walk }) => [...walk.rows]));
      const outcomes = new Set(tables.flatMap(({ walk }) => [...walk.outcomes]));
      expect([...rows].toSorted((a, b) => a - b)).toEqual(flow.rows.map((_, i) => i + 1));
      expect([...outcomes].toSorted()).toEqual(Object.keys(flow.outcomes).toSorted());
    },
  );

  it('asks every question somewhere', () => {
    const asked = new Set(
      walked.flatMap(({ tables }) => tables.flatMap(({ walk }) => [...walk.asked])),
    );
    expect(Object.keys(questions).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('counts the journeys', () => {
    const counts = walked.map(({ flow, tables }) => ({
      scheme: flow.scheme,
      journeys: tables.reduce((sum, { walk }) => sum + walk.journeys, 0),
      longest: Math.max(...tables.map(({ walk }) => walk.longest)),
    }));
    const all = counts.reduce((sum, { journeys }) => sum + journeys, 0);
    console.table(counts);
    console.log(`${all} journeys in all`);
    expect(all).toBeGreaterThan(300_000);
  });
});
