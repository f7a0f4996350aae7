import { describe, expect, it } from "vitest";
import {
  Adadelta,
  Adafactor,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  Muon,
  NAdam,
  type Optimizer,
  Parameter,
  RAdam,
  RMSprop,
  Rprop,
  SGD,
} from "./index.ts";
import {
  apart,
  follow,
  type LibraryCase,
  libraryCases,
  matches,
  numbers,
  type Walker,
  walker,
} from "./testing/library-cases.ts";

/** Optimizers of the reference that no convention computes; `maximize` is an option of the classes alone. */
const absent = [
  "pytorch/SGD-maximize",
  "optax/ademamix",
  "optax/cocob",
  "optax/dadapt_adamw",
  "optax/dog",
  "optax/dowg",
  "optax/fromage",
  "optax/novograd",
  "optax/polyak_sgd",
  "optax/simplified_ademamix",
  "optax/sm3",
  "keras/Ftrl",
];

/**
 * PyTorch's Newton–Schulz iteration has the 8 bits of bfloat16. Keras on PyTorch divides by a norm that it has rounded
 * to float32, and rounds Adafactor's learning rate and the parameter's size to it; Optax rounds Adafactor's decay rate.
 */
const tolerances = new Map([
  ["pytorch/Muon", 1e-2],
  ["pytorch/Muon-match-rms", 1e-2],
  ["keras/Muon", 1e-8],
  ["keras/Adafactor", 1e-7],
  ["optax/adafactor", 1e-8],
]);

/**
 * The number of steps after which rounding decides a case. Rprop and signSGD read the sign of a gradient that is 0
 * except for rounding; RMSprop on Rosenbrock oscillates across the valley, which doubles an error at every step.
 */
const shortened = new Map([
  ["pytorch/Rprop/ravine", 42],
  ["optax/rprop/ravine", 51],
  ["optax/sign_sgd/beale", 51],
  ["optax/rmsprop/rosenbrock", 73],
  ["keras/RMSprop/rosenbrock", 73],
]);

const kind = ({ library, optimizer }: LibraryCase): string => `${library}/${optimizer}`;
const present = libraryCases.filter((one) => !absent.includes(kind(one)));

type Begin = Parameters<typeof follow>[1];

/**
 * Compares the walker that `begin` makes with a case, over the steps that rounding does not decide: two runs whose
 * starts differ by rounding alone are followed until they are 1e-12 apart.
 */
function hold(one: LibraryCase, begin: Begin): void {
  const [path, beside] = [1, 1 + 4 * Number.EPSILON].map((factor) => follow(one, begin, factor));
  const parting = path.findIndex((place, t) => apart(place, beside[t]) > 1e-12);
  const places = parting < 0 ? path : path.slice(0, parting);
  expect(places.length).toBe(shortened.get(one.id) ?? one.trajectory.length);
  for (const [t, place] of places.entries())
    expect(apart(place, numbers(one.trajectory[t])), `after step ${t}`).toBeLessThan(
      tolerances.get(kind(one)) ?? 1e-9,
    );
}

describe("a convention computes what its library does, to 1e-9", () => {
  it.each(present.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const found = matches(one);
    expect(found.length).toBeGreaterThan(0);
    for (const match of found) hold(one, (start, shape) => walker(match, start, shape));
  });

  it("exists for every optimizer of the reference except those listed as absent", () => {
    const missing = libraryCases.filter((one) => matches(one).length === 0);
    expect([...new Set(missing.map(kind))].sort()).toEqual([...absent].sort());
  });
});

describe("a class computes what PyTorch's of the same name does, to 1e-9", () => {
  const classes = {
    Adadelta,
    Adafactor,
    Adagrad,
    Adam,
    Adamax,
    AdamW,
    ASGD,
    Muon,
    NAdam,
    RAdam,
    RMSprop,
    Rprop,
    SGD,
  };
  type Class = new (params: readonly Parameter[], options: object) => Optimizer<object>;

  function walk({ optimizer, options }: LibraryCase, start: Float64Array, shape: readonly number[]): Walker {
    const Constructor = classes[optimizer.split("-")[0] as keyof typeof classes] as Class;
    const parameter = new Parameter(start, { shape });
    const named = Object.entries(options).map(([name, value]) => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]);
    const undamped = optimizer.startsWith("SGD") ? { dampening: 0 } : {};
    const made = new Constructor([parameter], { ...Object.fromEntries(named), ...undamped });
    return {
      data: parameter.data as Float64Array,
      step(gradient) {
        parameter.grad = gradient;
        made.step();
      },
    };
  }

  const cases = libraryCases.filter(
    (one) => one.library === "pytorch" && Object.hasOwn(classes, one.optimizer.split("-")[0]),
  );
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    hold(one, (start, shape) => walk(one, start, shape));
  });
});
