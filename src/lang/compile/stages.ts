import { isTotal, operandsOf, type Value } from "./value.ts";

/** Values in the order of computing, cut where a sum over all tensors has to be known before it goes on. */
export interface InStages {
  readonly values: readonly Value[];
  /** The place of each output. */
  readonly outputs: ReadonlyMap<string, number>;
  /** Where each stage ends, exclusive. The sums over all tensors that end a stage are its last values. */
  readonly stageEnds: readonly number[];
}

/**
 * Sorts values so that each stage needs the sums over all tensors of earlier stages alone; of the order that is
 * left free, nothing changes.
 */
export function sortIntoStages(values: readonly Value[], outputs: ReadonlyMap<string, number>): InStages {
  const stages: number[] = [];
  // A sum over all tensors is added to in one stage, and known in the next.
  const knownIn = (place: number) => stages[place] + (isTotal(values[place]) ? 1 : 0);
  for (const value of values) stages.push(latest(operandsOf(value).map(knownIn)));
  const last = latest([...values.keys()].map(knownIn));

  const order: number[] = [];
  const stageEnds: number[] = [];
  for (let stage = 0; stage <= last; stage++) {
    const here = [...values.keys()].filter((place) => stages[place] === stage);
    order.push(...here.filter((place) => !isTotal(values[place])));
    order.push(...here.filter((place) => isTotal(values[place])));
    stageEnds.push(order.length);
  }
  const moved = new Map(order.map((place, to) => [place, to]));
  const to = (place: number) => moved.get(place)!;
  return {
    values: order.map((place) => withOperands(values[place], to)),
    outputs: new Map([...outputs].map(([name, place]) => [name, to(place)])),
    stageEnds,
  };
}

const latest = (stages: readonly number[]): number => stages.reduce((a, b) => Math.max(a, b), 0);

function withOperands(value: Value, to: (place: number) => number): Value {
  if (value.kind === "reduction") return { ...value, operands: [to(value.operands[0])] };
  return value.kind === "operation" ? { ...value, operands: value.operands.map(to) } : value;
}
