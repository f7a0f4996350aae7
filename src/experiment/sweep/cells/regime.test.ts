import { describe, expect, it } from "vitest";
import { decode } from "../../index.ts";
import { cellsInPart, cellsOf } from "./cells.ts";
import { Regimes, regimes } from "./regime.ts";

/** Returns the regime of a run with these losses, the first at the start. */
function of(losses: readonly number[], left = false): string {
  const all = new Regimes(1, losses.length - 1);
  all.begin(0, losses[0]);
  for (const [step, loss] of losses.entries()) if (step > 0) all.follow(0, step, loss);
  return regimes[all.of(0, left)] ?? "none";
}

/** Returns the regimes along the axis of a link's map. */
function along(link: string): string[] {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  const mapped = { ...spec, map: spec.map! };
  return Array.from(cellsOf(mapped, cellsInPart(mapped)).regime, (one) => regimes[one]);
}

const sequence = (steps: number, loss: (t: number) => number) =>
  Array.from({ length: steps + 1 }, (_, t) => loss(t));

describe("the regime of a run", () => {
  it.each([
    ["monotone", "falls at each step", sequence(100, (t) => 0.9 ** t)],
    ["monotone", "falls but for rounding", sequence(100, (t) => 1 + 0.9 ** t + (t % 2) * 1e-12)],
    ["monotone", "falls below 0", sequence(100, (t) => -t)],
    [
      "catapult",
      "is thrown up at first and ends lower",
      sequence(100, (t) => (t < 10 ? 1.5 ** t : 0.9 ** t)),
    ],
    ["edge", "rises every other step, but falls over time", sequence(100, (t) => (2 + (t % 2)) * 0.98 ** t)],
    ["oscillating", "rises and falls for ever", sequence(100, (t) => 2 + Math.cos(t))],
    ["oscillating", "rings down", sequence(200, (t) => 0.95 ** t * (1.1 + Math.cos(t / 2)))],
    ["spikes", "has a spike", sequence(400, (t) => 0.99 ** t + (t === 250 ? 30 : 0))],
    ["diverged", "climbs to the end", sequence(100, (t) => 1.01 ** t)],
    ["none", "has no step", [1]],
  ])("is %s where the loss %s", (regime, _, losses) => {
    expect(of(losses)).toBe(regime);
  });

  it("is diverged where the run left the finite range", () => {
    expect(of([1, 0.5, 0.2], true)).toBe("diverged");
  });

  // Lewkowycz et al. 2020, section 2, and Zhu et al. 2022: of (xy)²/2, where the curvature at the start (2, 0.01) is 4.
  it("of gradient descent on (xy)²/2 is monotone below 2/λ, a catapult below 4/λ, and diverged beyond", () => {
    const multiples = [1.2, 1.8, 2.1, 3, 3.9, 4.1, 5];
    const found = multiples.flatMap((multiple) =>
      along(`f=(x*y)^2/2&start=2,0.01&steps=500&o=sgd,momentum:0&map=lr:${multiple / 4}..1,size:1`),
    );
    expect(found).toEqual([
      "monotone",
      "monotone",
      "catapult",
      "catapult",
      "catapult",
      "diverged",
      "diverged",
    ]);
  });

  it("of gradient descent on a bowl changes from monotone to diverged at 2/λ", () => {
    const found = along("surface=bowl&steps=500&o=sgd,momentum:0&map=lr:0.081..0.121,size:21");
    expect(found).toEqual([...Array<string>(10).fill("monotone"), ...Array<string>(11).fill("diverged")]);
  });

  it("of a heavy ball that crosses the bowl's minimum is oscillating", () => {
    expect(along("surface=bowl&steps=300&o=sgd,momentum:0.9,dampening:0&map=lr:0.002..0.02,size:4")).toEqual(
      Array<string>(4).fill("oscillating"),
    );
  });
});
