import type { Numbers } from "../library/parameter.ts";
import type { StateDtype } from "../library/state-dtype.ts";
import { GivenGradient } from "./given-gradient.ts";
import { roundState } from "./single-state.ts";
import type { RuleProgram, TensorKernel } from "./tensor-kernel.ts";

/** Elements that are moved at a time: the working memory of a tensor, in double precision, has only so many. */
const blockLanes = 256;

/**
 * Keeps an optimizer's state in single precision: `new Adam(params, { stateDtype: float32 })`. An update is computed in
 * double precision, and new state is rounded once, when it is stored.
 */
export const float32: StateDtype = { arrays: Float32Array, kernelOf: singleKernel, round: roundState };

/** Returns a kernel of loops that keeps the state with a number for each element in arrays of singles. */
function singleKernel(program: RuleProgram, values: Numbers): TensorKernel {
  const { compiled, stateSlots, estimatesCurvature } = program;
  const size = values.length;
  // Where elements are added up, or counted, all are moved at a time.
  const isWhole = compiled.values.some(({ kind }) => kind === "reduction" || kind === "lanes");
  const lanes = isWhole ? size : Math.min(blockLanes, size);
  const kernel = compiled.bind(lanes);
  const [p, g, moved] = [kernel.input("p"), kernel.input("g"), kernel.output("p")];
  const uniform = stateSlots.filter((name) => compiled.uniformNames.has(name));
  const slots = [...stateSlots, ...(estimatesCurvature ? ["h"] : [])]
    .filter((name) => !uniform.includes(name))
    .map((name) => ({
      name,
      kept: new Float32Array(size),
      before: kernel.input(name),
      after: stateSlots.includes(name) ? kernel.output(name) : null,
    }));
  const arrays = new Map(slots.map(({ name, kept }) => [name, kept]));
  const gradient = new GivenGradient(values, estimatesCurvature);
  let data = values;
  let grad = values;

  const read = (from: number) => {
    const count = Math.min(lanes, size - from);
    copy(data, from, p, 0, count);
    copy(grad, from, g, 0, count);
    for (const { kept, before } of slots) copy(kept, from, before, 0, count);
  };
  const write = (from: number) => {
    const count = Math.min(lanes, size - from);
    copy(moved, 0, data, from, count);
    for (const { kept, after } of slots) if (after) copy(after, 0, kept, from, count);
  };
  return {
    ...kernel,
    input: (name) => arrays.get(name) ?? kernel.input(name),
    begin(newData, newGrad) {
      data = newData;
      grad = gradient.take(newGrad);
    },
    runStage(stage) {
      if (isWhole) {
        if (stage === 0) read(0);
        kernel.runStage(stage);
        return;
      }
      for (let from = 0; from < size; from += lanes) {
        read(from);
        kernel.run();
        write(from);
      }
    },
    finish() {
      if (isWhole) write(0);
      for (const name of uniform) kernel.input(name).set(kernel.output(name));
    },
  };
}

/** Copies numbers, and rounds them where `to` has singles (mutates it). */
function copy(from: Numbers, at: number, to: Numbers, place: number, count: number): void {
  for (let i = 0; i < count; i++) to[place + i] = from[at + i];
}
