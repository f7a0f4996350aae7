import { isTotal, operandsOf, type Value } from "./value.ts";

/** Values in order of computation, divided into stages: a stage begins where a total has to be known. */
export interface InStages {
  readonly values: readonly Value[];
  /** Indices into `values` by the name of the output. */
  readonly outputs: ReadonlyMap<string, number>;
  /** The index at which each stage ends, exclusive. The totals of a stage are its last values. */
  readonly stageEnds: readonly number[];
}

/**
 * Sorts values into stages, each of which needs only the totals of earlier stages. Within a stage the order stays,
 * except that totals come last.
 */
export function sortIntoStages(values: readonly Value[], outputs: ReadonlyMap<string, number>): InStages {
  const stages: number[] = [];
  // The shares of a total are computed in one stage, and the total is known in the next.
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

/** Returns a value with other operands, if it has any. */
export function withOperands(value: Value, to: (place: number) => number): Value {
  if (value.kind === "reduction") return { ...value, operands: [to(value.operands[0])] };
  return value.kind === "operation" ? { ...value, operands: value.operands.map(to) } : value;
}
