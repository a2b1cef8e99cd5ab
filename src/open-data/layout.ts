import type { DmnElement, DmnModdle } from 'dmn-moddle';

const BOX = { width: 180, height: 80 };
const INPUT = { width: 180, height: 45 };
const GAP = 40;
/** Programs write the name of the file over the upper edge. */
const TOP = 120;
const IN_A_LINE = 4;

interface Drawn {
  readonly decision: DmnElement;
  /** Each question, and the requirement by which the decision reads it. */
  readonly inputs: readonly { readonly input: DmnElement; readonly requirement: DmnElement }[];
}

/** Where programs draw the decision and its questions: the decision on top, the questions in lines below. */
export function layoutOf(moddle: DmnModdle, { decision, inputs }: Drawn): DmnElement {
  const width = IN_A_LINE * (INPUT.width + GAP) - GAP;
  const top = { x: GAP + (width - BOX.width) / 2, y: TOP, ...BOX };
  const shapes = inputs.map(({ input }, at) => ({
    of: input,
    x: GAP + (at % IN_A_LINE) * (INPUT.width + GAP),
    y: top.y + BOX.height + 2 * GAP + Math.floor(at / IN_A_LINE) * (INPUT.height + GAP),
    ...INPUT,
  }));
  const edges = inputs.map(({ requirement }, at) => {
    const from = shapes[at]!;
    const waypoint = [
      moddle.create('dc:Point', { x: from.x + from.width / 2, y: from.y }),
      moddle.create('dc:Point', { x: top.x + top.width / 2, y: top.y + top.height }),
    ];
    const dmnElementRef = requirement;
    return moddle.create('dmndi:DMNEdge', { id: `edge_${at + 1}`, dmnElementRef, waypoint });
  });
  const boxes = [{ of: decision, ...top }, ...shapes].map(({ of, ...bounds }, at) =>
    moddle.create('dmndi:DMNShape', {
      id: `shape_${at}`,
      dmnElementRef: of,
      bounds: moddle.create('dc:Bounds', bounds),
    }),
  );
  const diagramElements = [...boxes, ...edges];
  const diagram = moddle.create('dmndi:DMNDiagram', { id: 'diagram', diagramElements });
  return moddle.create('dmndi:DMNDI', { diagrams: [diagram] });
}
