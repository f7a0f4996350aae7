import { describe, expect, it } from "vitest";
import { withSurface } from "../../experiment/changes/spec-changes.ts";
import {
  chosenSurface,
  decode,
  encode,
  lowestKnown,
  type SurfaceChoice,
  type SurfaceSpec,
} from "../../experiment/index.ts";
import { Race } from "../../experiment/race.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import { optimizers } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { proseOf } from "../../surfaces/with-prose.ts";
import { firstRace } from "../first-minute/first-race.ts";
import { leads } from "../first-minute/lead-on.ts";
import { suitableRates, withSuitableRates } from "./rate-changes.ts";

const read = (link: string): SurfaceSpec => {
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new Error(link);
  return spec;
};
const surface = (id: string): SurfaceChoice => ({ kind: "builtin", id, settings: {} });
const chosen = (spec: SurfaceSpec, id: string) =>
  withSuitableRates(withSurface(spec, surface(id)), spec.surface);

describe("learning rates that suit a surface", () => {
  it("are those of SGD and Adam on it, and on Rosenbrock those of all variants", () => {
    for (const [id, definition] of surfaces) {
      const { rates } = proseOf(definition);
      expect(suitableRates({ optimizer: "sgd", values: {} }, surface(id))).toEqual({ lr: rates.sgd });
      expect(suitableRates({ optimizer: "adam", values: {} }, surface(id))).toEqual({ lr: rates.adam });
    }
    for (const { id, hyperparameters, variants } of optimizers.values())
      for (const [name, value] of Object.entries(
        suitableRates({ optimizer: id, values: {} }, surface("rosenbrock")),
      ))
        expect(value, `${id} ${name} ${hyperparameters[name].label}`).toBe(variants[0].values[name]);
  });

  it("are written where a contender has the default, a variant's or those of the surface before", () => {
    const spec = read(
      "o=sgd&o=adam,lr:0.05&o=sgd,lr:0.0005,momentum:0.9,dampening:0&o=adam,lr:0.07&o=lbfgs&o=adam&at=9,6,lr:1",
    );
    const once = chosen(spec, "easom");
    expect(once.changed.map(({ slot, name, value }) => [slot, name, value])).toEqual([
      [0, "lr", 0.2],
      [2, "lr", 0.04],
    ]);
    expect(once.spec.contenders.slice(3)).toEqual(spec.contenders.slice(3));
    const twice = chosen(once.spec, "goldstein-price");
    expect(twice.changed.map(({ slot, value }) => [slot, value])).toEqual([
      [0, 1e-6],
      [1, 0.02],
      [2, 2e-7],
    ]);
    const back = chosen(twice.spec, "rosenbrock");
    expect(back.spec.contenders.map(({ values }) => values.lr)).toEqual([
      0.001,
      0.05,
      0.0002,
      0.07,
      undefined,
      undefined,
    ]);
    expect(decode(encode(twice.spec))).toEqual({ spec: twice.spec, problems: [] });
  });

  it("take the place of those of the page's own experiments", () => {
    for (const link of [firstRace, ...leads.map(({ link }) => link)]) {
      const { spec } = decode(link);
      if (spec.kind === "surface") expect(chosen(spec, "goldstein-price").changed).toHaveLength(3);
    }
  });

  it("follow the unit of the hyperparameter: AdaBound's final rate is one of SGD", () => {
    const { changed } = chosen(read("o=adabound,lr:0.5,finalLr:0.001"), "goldstein-price");
    expect(changed.map(({ name, value }) => [name, value])).toEqual([
      ["lr", 0.2],
      ["finalLr", 1e-6],
    ]);
  });

  it("do not exist for a typed formula or a typed rule", () => {
    expect(suitableRates({ optimizer: "sgd", values: {} }, { kind: "formula", source: "x^2" })).toEqual({});
    expect(suitableRates({ optimizer: "own", rule: "p = p - lr * g", values: {} }, surface("bowl"))).toEqual(
      {},
    );
  });

  it("are never written by decoding a link", () => {
    for (const id of surfaces.keys())
      expect(read(`surface=${id}&o=sgd&o=adam`).contenders.map(({ values }) => values)).toEqual([{}, {}]);
  });
});

/** Optimizers of the default experiment, and the part of the way down to the lowest minimum that each goes. */
const usual = ["SGD", "Adam", "Heavy ball"];
const least = (id: string, name: string): number => {
  if (!usual.includes(name)) return 0.005;
  // The first of the flat rings holds all of them.
  return id === "plateau" ? 0.04 : 0.2;
};

describe.each([...surfaces.keys()])("on %s from its first start", (id) => {
  const offers = [...optimizers.values()].flatMap(({ id: optimizer, variants }) =>
    variants.map(({ name, values }) => ({ name, optimizer, values })),
  );
  const { minima } = chosenSurface(surface(id));
  const low = lowestKnown(chosenSurface(surface(id))) ?? 0;

  it.each(offers)(
    "$name goes down with the rates that suit it, and does not diverge",
    ({ name, ...offer }) => {
      const rates = suitableRates(offer, surface(id));
      if (Object.keys(rates).length === 0) return;
      const contender = { slot: 0, ...offer, values: { ...offer.values, ...rates } };
      const spec = { ...read(`surface=${id}`), contenders: [contender], steps: 500 };
      const [{ status, loss }] = new Race(spec, surfaceCourse(spec)).advance(500);
      expect((loss[0] - loss[loss.length - 1]) / (loss[0] - low)).toBeGreaterThan(least(id, name));
      // A surface without a minimum falls without end.
      if (minima.length > 0) expect(status.kind).toBe("finished");
    },
  );
});
