import "../datasets/data/all.ts";
import { describe, expect, it } from "vitest";
import { decode, type Spec } from "../experiment/index.ts";
import { findPython } from "../lang/testing/python.ts";
import { flavours, script } from "./index.ts";
import { farthest } from "./testing/distance.ts";
import { pageOf } from "./testing/page.ts";
import { runScripts } from "./testing/python.ts";

const libraries = [
  { name: "NumPy", flavour: flavours.numpy, python: findPython({ numpy: "" }) },
  { name: "NumPy 1", flavour: flavours.numpy, python: findPython({ numpy: "1." }) },
  { name: "PyTorch 1", flavour: flavours.torch, python: findPython({ numpy: "", torch: "1." }) },
  { name: "PyTorch 2", flavour: flavours.torch, python: findPython({ numpy: "", torch: "2." }) },
];

const steps = 40;

/** Every activation and loss, and every way in which a program keeps state; optimizers that no rounding sends elsewhere. */
const links = [
  "data=moons&net=2-8-1&o=sgd,lr:0.1&o=sgd,lr:0.1,momentum:0.9&o=adam,lr:0.01&at=20,3,lr:0.02",
  "data=iris&net=4-6-3&act=relu&o=adamw,lr:0.01,weightDecay:0.1&o=rmsprop,lr:0.005&o=adam,clip-norm.maxNorm:0.5",
  "data=rings&net=2-6-3&act=gelu&loss=mse&o=adam,lookahead&o=sgd,lr:0.1,sam&o=adam,accumulate.steps:2,cosine",
  "data=sine&net=1-9-1&act=silu&loss=huber&o=lamb&o=adam,warmup&o=nadam,lr:0.005",
  "data=xor&net=2-6-1&act=sine&loss=mse&o=muon&o=adafactor&o=shampoo,lr:0.1",
  "data=circle&net=2-5-1&act=sigmoid&o=sophia-h&o=prodigy&o=adagrad,lr:0.05",
  "data=plane&net=2-5-1&act=leaky_relu&loss=mse&batch=0&o=adamax&o=sgd,lr:0.1,nesterov:1,momentum:0.9",
  "data=diabetes&net=10-4-1&act=linear&o=schedule-free-adamw&o=dadapt-sgd",
];

/** Rounding errors grow in line searches, in differences of gradients and in nearly singular systems: few steps agree. */
const sensitive = ["data=plane&net=2-5-1&loss=mse&batch=0&o=lbfgs,maxIter:2&o=cg&o=lm"];

function specOf(link: string): Spec {
  const { spec, problems } = decode(`${link}&samples=60&precision=float32&steps=${steps}`);
  expect(problems).toEqual([]);
  return spec;
}

/** The magnitude to which numbers are compared, times the rounding errors that each step may add. */
const tolerance = 16 * steps * 2 ** -24;

describe("programs in single precision", () => {
  it.each(libraries.filter(({ python }) => python !== null))(
    "have the page's numbers for $name, and singles as losses",
    ({ flavour, python }) => {
      const cases = [...links, ...sensitive].map((link) => ({ link, spec: specOf(link) }));
      const texts = cases.map(({ spec }) => script(flavour, spec).text);
      for (const [i, { lines, rows, error }] of runScripts(python ?? "", texts).entries()) {
        const { link, spec } = cases[i];
        expect(error, link).toBe(null);
        const page = pageOf(spec);
        const found = new Map(rows.map((row) => [`${row.name} ${row.step}`, row]));
        for (const wanted of page.rows) {
          const row = found.get(`${wanted.name} ${wanted.step}`);
          const [most, last] = sensitive.includes(link) ? [1e-3, 8] : [tolerance, steps];
          if (Number(wanted.step) <= last && !(farthest(row, wanted) < most))
            expect(row, link).toEqual(wanted);
        }
        for (const { loss } of rows) expect(Object.is(Math.fround(Number(loss)), loss), link).toBe(true);
        expect(lines.map(({ name, status }) => [name, status])).toEqual(page.endings);
      }
    },
  );
});
