import "../datasets/data/all.ts";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, run, type Spec } from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { dtorchScript, numpyScript, type Script, torchScript } from "./index.ts";
import { links } from "./testing/cases.ts";
import { type Line, runScripts } from "./testing/python.ts";

/** A folder that dtorch can be imported from; CI has none. */
const dtorch = process.env.DOWNHILL_DTORCH;

const flavours = [
  { name: "NumPy", script: numpyScript, python: findPython({ numpy: "" }) },
  { name: "PyTorch 1", script: torchScript, python: findPython({ numpy: "", torch: "1." }) },
  {
    name: "dtorch",
    script: dtorchScript,
    python: dtorch && existsSync(dtorch) ? findPython({ numpy: "" }) : null,
    path: dtorch,
  },
];

/** A process of Python's that imports PyTorch takes its time on a busy machine. */
const timeout = 120_000;

const specs = links.map((link): Spec => {
  const { spec, problems } = decode(link);
  const wrong = problems.filter(({ message }) => !message.startsWith("cannot run here"));
  expect(wrong, link).toEqual([]);
  return spec;
});

const fit = ({ status }: { readonly status: string }): boolean => status !== "unfit";

/** The numbers that a script prints, as `run` has them; of one that cannot run there is no line. */
function expected(spec: Spec): Record<string, number | string>[] {
  const last = (column: Float64Array) => column[column.length - 1];
  if (spec.kind === "surface")
    return run(spec)
      .filter(fit)
      .map(({ id, status, x, y, loss, gradNorm }) => ({
        name: id,
        status,
        steps: x.length - 1,
        x: last(x),
        y: last(y),
        loss: last(loss),
        grad_norm: last(gradNorm),
      }));
  return run(spec)
    .filter(fit)
    .map(({ id, status, loss, gradNorm, trainLoss, testLoss, accuracy }) => ({
      name: id,
      status,
      steps: loss.length - 1,
      loss: last(loss),
      grad_norm: last(gradNorm),
      train_loss: last(trainLoss),
      test_loss: last(testLoss),
      ...(Number.isNaN(last(accuracy)) ? {} : { test_accuracy: last(accuracy) }),
    }));
}

/** Relative to the numbers' own size, or to 1e-3 where that is smaller. */
function farthest(lines: readonly Line[], wanted: readonly Record<string, number | string>[]): number {
  let worst = 0;
  expect(lines.map(({ name, status, steps }) => [name, status, steps])).toEqual(
    wanted.map(({ name, status, steps }) => [name, status, steps]),
  );
  for (const [i, numbers] of wanted.entries())
    for (const [name, value] of Object.entries(numbers))
      if (typeof value === "number" && Number.isFinite(value))
        worst = Math.max(worst, Math.abs(Number(lines[i][name]) - value) / Math.max(Math.abs(value), 1e-3));
  return worst;
}

/** Computed when the first flavour asks. */
let wanted: ReturnType<typeof expected>[] | undefined;

for (const { name, script, python, path } of flavours)
  describe(`scripts for ${name}`, () => {
    it.skipIf(python === null)("print the numbers of the page", { timeout }, () => {
      const scripts = specs.map((spec): Script => script(spec));
      const printed = runScripts(
        python ?? "",
        scripts.map(({ text }) => text),
        path,
      );
      wanted ??= specs.map(expected);
      const distances = wanted.map((numbers, i) => farthest(printed[i], numbers));
      const far = distances.flatMap((distance, i) => (distance < 1e-6 ? [] : [[links[i], distance]]));
      expect(far).toEqual([]);
    });
  });
