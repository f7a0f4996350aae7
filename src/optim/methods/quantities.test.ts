import { describe, expect, it } from "vitest";
import type { MadeStep } from "../define/quantities.ts";
import golden from "../golden/quantities.json" with { type: "json" };
import { optimizers, type Values } from "../index.ts";
import { curves, decay, himmelblau, valley, waves } from "../testing/curves.ts";
import { agree, definitionOf, explained, said, valuesOf } from "../testing/explained.ts";
import { type Made, madeSteps } from "../testing/made-steps.ts";

type Expected = Readonly<Record<string, number | string | readonly number[]>>;

/** A case of the golden file. */
interface Case {
  readonly optimizer: string;
  readonly problem: string;
  readonly values: Values;
  readonly shape?: readonly number[];
  readonly start?: readonly number[];
  /** Relative, where it is not 1e-8. */
  readonly tolerance?: number;
  readonly steps: readonly Expected[];
  readonly preconditioners?: readonly (readonly number[] | null)[];
}

const cases = golden.cases as unknown as readonly Case[];

function problemOf({ problem, shape, start }: Case): Made {
  if (shape) return waves(shape);
  if (!start) throw new Error("the case has neither a shape nor a start");
  return { ...curves[problem], start, shape: [start.length] };
}

const stepsOf = (one: Case): Generator<MadeStep> =>
  madeSteps(definitionOf(one.optimizer), one.values, problemOf(one));

describe("a method says of its steps what NumPy, SciPy and PyTorch compute", () => {
  for (const [i, one] of cases.entries())
    it(`${one.optimizer} ${i}: ${one.problem} ${JSON.stringify(one.shape ?? one.start)}`, () => {
      const quantities = explained(one.optimizer);
      const steps = stepsOf(one);
      for (const [k, expected] of one.steps.entries()) {
        const { value: step } = steps.next();
        const found = valuesOf(quantities, step);
        for (const [name, value] of Object.entries(expected))
          agree(found.get(name), value, `${name} at step ${k + 1}`, one.tolerance);
        const matrix = one.preconditioners?.[k];
        if (matrix !== undefined) expect(quantities.preconditioner).toBeDefined();
        if (matrix) agree(quantities.preconditioner?.(step), matrix, `preconditioner at step ${k + 1}`);
        else if (matrix === null) expect(quantities.preconditioner?.(step)).toBeNull();
      }
    });
});

const methods = [...optimizers.values()].filter(({ kind }) => kind === "method");

describe.each(methods.map(({ id }) => [id] as const))("the quantities of %s", (id) => {
  const problem = id === "lm" ? { ...decay, start: [8, 3, -1], shape: [3] } : valley;

  it("have different names, and a sentence each", () => {
    const { of, step } = said(id, {}, problem, 2);
    expect(of.size).toBe(explained(id).of(step).length);
    expect(of.size).toBeGreaterThan(0);
    for (const { name, meaning, value } of of.values()) {
      expect(name).toMatch(/^\S.{2,40}$/);
      expect(meaning).toMatch(/^[A-Z0-9].*\.$/);
      expect([value].flat().every((one) => typeof one === "number")).toBe(true);
    }
  });

  it("change no later step", () => {
    const [asked, silent] = [0, 1].map(() => madeSteps(definitionOf(id), {}, problem));
    for (let i = 0; i < 6; i++) {
      const step: MadeStep = asked.next().value;
      explained(id).of(step);
      explained(id).preconditioner?.(step);
      const other: MadeStep = silent.next().value;
      expect(step.state).toEqual(other.state);
      expect(step.tensors).toEqual(other.tensors);
    }
  });

  it("are numbers, not errors, where the gradient is not finite", () => {
    const broken: Made = {
      ...problem,
      gradient: (p) => [...p].map(() => Number.NaN),
      residuals: (p) => ({
        r: [Number.NaN, 1, 2],
        jacobian: Array.from({ length: 3 * p.length }, () => Number.NaN),
      }),
    };
    const { step } = said(id, {}, broken, 2);
    expect(() => explained(id).of(step)).not.toThrow();
    expect(() => explained(id).preconditioner?.(step)).not.toThrow();
  });
});

describe("a preconditioner maps the gradient to the update", () => {
  const cases: readonly (readonly [id: string, values: Values, length: string | null])[] = [
    ["newton", { curvature: 2 }, "accepted length"],
    ["newton", { curvature: 1 }, "accepted length"],
    ["lbfgs", { maxIter: 1, historySize: 4 }, "accepted length"],
    ["shampoo", { lr: 0.1, updateFreq: 2 }, null],
    ["adafactor", { lr: 0.05 }, null],
    ["soap", { lr: 0.05, beta1: 0, precondition1d: 1, weightDecay: 0 }, null],
    ["soap", { lr: 0.05, beta1: 0, precondition1d: 0, weightDecay: 0 }, null],
    ["muon", { lr: 0.05, momentum: 0 }, null],
  ];
  for (const [id, values, length] of cases)
    it(`${id} ${JSON.stringify(values)}`, () => {
      const steps = madeSteps(definitionOf(id), values, { ...himmelblau, start: [-0.5, -0.8], shape: [2] });
      let now: MadeStep = steps.next().value;
      for (let k = 0; k < 12; k++) {
        const matrix = explained(id).preconditioner?.(now);
        const lr = length ? Number(valuesOf(explained(id), now).get(length)) : values.lr;
        const next: MadeStep = steps.next().value;
        const [{ before, grad }] = now.tensors;
        const [g, h] = grad ?? [];
        const [xx, xy, yy] = matrix ?? [0, 0, 0];
        const expected = [before[0] - lr * (xx * g + xy * h), before[1] - lr * (xy * g + yy * h)];
        agree([...next.tensors[0].before], expected, `update ${k}`, 1e-9);
        now = next;
      }
    });
});
