import { describe, expect, test } from "vitest";
import { ruleProgram } from "../../optim/engine/updater.ts";
import sgd from "../../optim/rules/sgd.ts";
import { Random } from "../../random/random.ts";
import { lossFormulaOf } from "../formulas/loss-formulas.ts";
import type { Batch } from "../network.ts";
import { LoopNetwork } from "../network.ts";
import { numbersOf } from "../numbers-of.ts";
import { type Precision, precisions } from "../precision.ts";
import { compileCells } from "./cells-module.ts";
import { cellEnds } from "./ends-writer.ts";
import { NetworkCells } from "./network-cells.ts";

function cellsOf(sizes: readonly number[], precision: Precision, samples: number): NetworkCells {
  const { compiled, stateSlots } = ruleProgram(sgd);
  const { size } = new LoopNetwork({ sizes, activation: "tanh", loss: "mse" });
  const program = compileCells({
    architecture: { sizes, activation: "tanh", loss: "mse", precision },
    formula: lossFormulaOf("mse")!,
    ...{ rule: compiled, slots: stateSlots, ranges: [[0, size]], farthest: 1e12, overflow: 1e150 },
    ...{ clipping: null, hasRates: false },
  });
  return new NetworkCells(program, samples);
}

const whole = (batch: Batch) => ({ isWhole: true, most: batch.samples, batchAt: () => batch });

/** Begins at parameters of a network of one input and one output, with one sample, and returns the ends. */
function endsAt(precision: Precision, weight: number, input: number): string[] {
  const Numbers = numbersOf(precision);
  const cells = cellsOf([1, 1], precision, 1);
  cells.start(Numbers.of(weight, 0));
  cells.begin(whole({ samples: 1, inputs: Numbers.of(input), targets: Numbers.of(0) }));
  return Array.from(cells.ends, (end) => cellEnds[end]);
}

describe.each(precisions)("networks side by side in %s", (precision) => {
  test("do not begin where the loss is not finite, or is no number", () => {
    expect(new Set(endsAt(precision, Number.NaN, 1))).toEqual(new Set(["no-value"]));
    expect(new Set(endsAt(precision, 1e10, precision === "float32" ? 1e38 : 1e300))).toEqual(
      new Set(["no-value"]),
    );
    expect(new Set(endsAt(precision, 1, 1))).toEqual(new Set(["none"]));
  });

  test("have the plain loops' loss at the start, whatever the number of samples", () => {
    const Numbers = numbersOf(precision);
    const random = new Random(4);
    const sizes = [3, 7, 5, 2];
    const loops = new LoopNetwork({ sizes, activation: "tanh", loss: "mse", precision });
    const cells = cellsOf(sizes, precision, 33);
    for (const samples of [1, 2, 5, 33]) {
      const draw = (count: number) => Numbers.from(Array.from({ length: count }, () => random.normal()));
      const params = draw(loops.size);
      const batch = { samples, inputs: draw(3 * samples), targets: draw(2 * samples) };
      cells.start(params);
      cells.begin(whole(batch));
      expect(new Set(cells.loss)).toEqual(new Set([loops.loss(params, batch)]));
    }
  });
});

test("a gradient that overflows at a small loss is not finite in double precision, and diverged in single", () => {
  expect(endsAt("float64", 1e-230, 1e300)[0]).toBe("no-slope");
  expect(endsAt("float32", 1e-38, 1e38)[0]).toBe("none");
  expect(endsAt("float32", 1e-15, 1e38)[0]).toBe("no-value");
});
