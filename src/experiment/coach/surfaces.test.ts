import { describe, expect, it } from "vitest";
import { chosenSurface, decode, run } from "../index.ts";
import { coachRules, examine } from "./catalog.ts";
import { withPatch } from "./patch.ts";
import { coachedRun } from "./run.ts";
import { foundIn, namedIn, numbersIn, runOf, spoken, triedOn } from "./testing/coached.ts";
import { tryAdvice } from "./try-advice.ts";

/** A bowl (x² + ratio·y²)/2: its curvatures are 1 and the ratio, so that limits have closed forms. */
const bowl = (ratio: number, rest: string) => `surface=bowl,ratio:${ratio}&start=-4,3&${rest}`;

it("names rules in order of rank, each id that of its file", () => {
  const ranks = [...coachRules.values()].map(({ rank }) => rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
  const files = Object.keys(import.meta.glob("./catalog/*.ts")).map((path) =>
    path.replace(/^.*\/|\.ts$/g, ""),
  );
  expect([...coachRules.keys()].sort()).toEqual(files.sort());
});

describe("diverged", () => {
  it.each([
    ["gradient descent over 2/λ", 20, "lr:0.11", 2 / 20],
    ["heavy ball over 2(1 + μ)/λ", 20, "lr:0.25,momentum:0.9,dampening:0", (2 * 1.9) / 20],
    ["momentum over 2(1 + μ)/((1 − τ)λ)", 7, "lr:0.9,momentum:0.5,dampening:0.2", (2 * 1.5) / (0.8 * 7)],
  ])("is said of %s, and the rate that is offered is below that limit", (_, ratio, values, limit) => {
    const link = bowl(ratio, `o=sgd,${values}&steps=400`);
    expect(namedIn(link)).toBe("diverged");
    const { offer, failed } = triedOn(link);
    const lr = Number(offer?.label.replace("Use lr ", ""));
    expect(lr).toBeLessThan(limit);
    expect(lr).toBeGreaterThan(0.8 * limit);
    expect(failed).toEqual([]);
    const held = Number(/ at lr (.*)\.$/.exec(offer?.note ?? "")?.[1]);
    expect(Math.abs(held / limit - 1)).toBeLessThan(0.011);
  });

  it("searches no rate from the start on for a fork, which has that of another up to its first step", () => {
    const link = bowl(20, "o=sgd,lr:0.03&fork=5,1,lr:0.4&steps=400");
    const { slot, status, columns } = runOf(link, 1);
    // The page hands over the whole race, in which a fork has its origin.
    const run = coachedRun(decode(link).spec, { ...columns, slot, status });
    const finding = examine(run);
    expect(finding?.id).toBe("diverged");
    const verdict = finding && spoken(tryAdvice(run, finding, () => false));
    expect(verdict?.offer?.label).toMatch(/^Use lr 0\.0/);
    expect(verdict?.offer?.note).toBeNull();
  });

  it.each([0.02, 0.05, 0.099])("is not said of gradient descent below 2/λ = 0.1, at %f", (lr) => {
    expect(namedIn(bowl(20, `o=sgd,lr:${lr}&steps=400`))).not.toBe("diverged");
  });

  it("offers what a run of the changed experiment bears out", () => {
    const link = bowl(20, "o=sgd,lr:0.25,momentum:0.9,dampening:0&steps=400");
    const { offer } = triedOn(link);
    expect(offer?.tried).toMatch(/^holds, loss 1e−6 at step \d+$/);
    const step = Number(/step (\d+)/.exec(offer?.tried ?? "")?.[1]);
    const { spec } = decode(link);
    const changed = withPatch(spec, 0, offer!.patch);
    const [result] = run(changed);
    expect(result.loss[step]).toBeLessThanOrEqual(1e-6);
    expect(result.loss[step - 1]).toBeGreaterThan(1e-6);
    expect(changed.contenders[0].values.lr).toBe(Number(offer?.label.replace("Use lr ", "")));
  });
});

describe("stopped", () => {
  it.each([
    ["a start without a value", "f=log(x)%2By^2&start=-1,1&o=sgd", /no value at the start/],
    ["a tip", "f=sqrt(x)%2By^2&start=0,1&o=sgd", /tip or a kink/],
    [
      "a surface that falls without end",
      "f=-x^2%2By^2&start=1,1&o=sgd,lr:0.2&steps=500",
      /falls without end/,
    ],
    ["0/0 with an eps of 0", "f=0*x%2B0*y&start=1,1&o=adam,lr:0.1,eps:0&steps=50", /0\/0/],
  ])("explains %s", (_, link, why) => {
    const finding = foundIn(link);
    expect(finding?.id).toBe("stopped");
    expect(finding?.text).toMatch(why);
  });

  it("offers an eps above 0 where there was none", () => {
    const { offer } = triedOn("f=0*x%2B0*y&start=1,1&o=adam,lr:0.1,eps:0&steps=50");
    expect(offer?.label).toBe("Use eps 1e−8");
    expect(offer?.tried).toMatch(/^holds/);
  });

  it.each(["o=sgd,lr:0.05&steps=200", "o=sgd,lr:0.05&steps=20000&tol=1e-6"])(
    "is not said of a run that arrives: %s",
    (rest) => expect(namedIn(bowl(2, rest))).toBeNull(),
  );
});

describe("saddle", () => {
  // The Hessian of x² − y² + y⁴/20 at the origin is diag(2, −2); on the x-axis no step leaves it.
  it.each([
    "surface=saddle&start=4,0&o=sgd,lr:0.05&steps=300",
    "surface=saddle&start=4,0&o=adam,lr:0.05&steps=300",
    "surface=saddle&start=-3,0.001&o=sgd,lr:0.02&steps=100",
    "f=x^2-y^2%2By^4/4&start=1,0&o=sgd,lr:0.1&steps=200",
  ])("is said of a run that stays at the origin: %s", (link) => {
    const { low, high } = numbersIn<{ low: number; high: number }>(link, "saddle");
    expect(low).toBeCloseTo(-2, 9);
    expect(high).toBeCloseTo(2, 9);
  });

  it.each([
    ["a run that has passed it", "surface=saddle&start=-3,0.001&o=sgd,lr:0.05&steps=200"],
    ["a bowl, whose curvatures are positive", bowl(5, "o=sgd,lr:0.001&steps=50")],
    ["a minimum", "surface=twin-wells&start=1.6,0.8&o=sgd,lr:0.01&steps=300"],
    ["Rosenbrock's valley", "surface=rosenbrock&o=sgd,lr:0.001&steps=500"],
  ])("is not said of %s", (_, link) => expect(namedIn(link)).not.toBe("saddle"));

  it.each([
    ["surface=saddle&start=4,0&o=sgd,lr:0.05&steps=300", [4, 0]],
    ["surface=saddle&start=4,0&o=adam,lr:0.05&steps=300", [4, 0]],
    // The surface falls along (1, −1).
    ["f=x*y%2B(x-y)^4/100&start=2,2&o=sgd,lr:0.05&steps=300", [2, 2]],
  ] as const)("offers a start off the line that no step leaves: %s", (link, [x, y]) => {
    const { offer } = triedOn(link);
    const moved = offer?.patch.shared as { start?: readonly [number, number] };
    expect(offer?.label).toMatch(/^Start at \(/);
    const [dx, dy] = [(moved.start?.[0] ?? 0) - x, (moved.start?.[1] ?? 0) - y];
    expect(Math.abs(link.startsWith("f=") ? dx + dy : dx)).toBeLessThan(1e-9);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(0.1);
    expect(foundIn(link)?.text).toContain("so no step leaves it");
    const changed = link.replace(/start=[^&]*/, `start=${moved.start}`);
    expect(namedIn(changed)).not.toBe("saddle");
  });

  it("offers momentum first to a run that is about to leave", () => {
    const link = "surface=saddle&start=-3,0.001&o=sgd,lr:0.02&steps=100";
    expect(triedOn(link).offer?.label).toMatch(/^Use momentum/);
    expect(foundIn(link)?.text).not.toContain("so no step leaves it");
  });
});

describe("worse minimum", () => {
  const known = (id: string) => chosenSurface({ kind: "builtin", id, settings: {} }).minima;

  it.each([
    ["twin-wells", "start=1.6,0.8&o=sgd,lr:0.01&steps=300"],
    ["twin-wells", "start=1.6,0.8&o=adam,lr:0.01&steps=300"],
    ["six-hump-camel", "o=sgd,lr:0.01&steps=300"],
  ])("is said at a known minimum of %s that is not the lowest, %s", (id, rest) => {
    const { at, loss, lowest } = numbersIn<{
      at: readonly [number, number];
      loss: number;
      lowest: number;
    }>(`surface=${id}&${rest}`, "worse-minimum");
    const local = known(id).filter(({ global }) => !global);
    if (local.length > 0)
      expect(local.some((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < 1e-6)).toBe(true);
    expect(lowest).toBe(Math.min(...known(id).map(({ value }) => value)));
    expect(loss).toBeGreaterThan(lowest);
  });

  it("is said between the integers of Rastrigin, near whose points its minima are", () => {
    const { at } = numbersIn<{ at: readonly [number, number] }>(
      "surface=rastrigin&start=2,2&o=adam,lr:0.01&steps=300",
      "worse-minimum",
    );
    // 2x + 20π·sin(2πx) = 0 next to 2.
    for (const x of at) expect(Math.abs(2 * x + 20 * Math.PI * Math.sin(2 * Math.PI * x))).toBeLessThan(1e-6);
  });

  it("is said in a ring, which is a minimum along a line", () => {
    const finding = foundIn("surface=plateau&o=adam,lr:0.05&steps=300");
    expect(finding?.text).toMatch(/^Ended in the flat minimum/);
  });

  it.each([
    ["the lowest minimum", "surface=twin-wells&start=-1.2,1.8&o=sgd,lr:0.01&steps=500"],
    ["one of several lowest minima", "surface=himmelblau&start=5,-5&o=adam,lr:0.1&steps=500"],
    ["a valley far from its minimum", "surface=rosenbrock&start=-1.2,1&o=sgd,lr:0.001&steps=300"],
    ["a bowl that is descended slowly", bowl(50, "o=sgd,lr:0.001&steps=100")],
  ])("is not said of %s", (_, link) => expect(namedIn(link)).not.toBe("worse-minimum"));
});

describe("plateau", () => {
  // The gradient of −cos x·cos y·exp(−(x − π)² − (y − π)²) is below 1e-6 around the origin.
  it.each([
    "surface=easom&start=0,0&o=sgd,lr:0.1&steps=300",
    "surface=easom&start=-5,8&o=sgd,lr:1&steps=100",
    "surface=michalewicz&start=0.3,0.4&o=sgd,lr:0.01&steps=300",
  ])("is said where the surface is flat: %s", (link) => expect(namedIn(link)).toBe("plateau"));

  // On a convex surface ‖g‖·distance ≥ f − f*, however small the gradient is.
  it.each([
    bowl(1, "o=sgd,lr:0.0001&steps=20"),
    bowl(1000, "o=sgd,lr:0.001&steps=500"),
    "surface=matyas&o=sgd,lr:0.0001&steps=100",
    "surface=booth&o=sgd,lr:0.0001&steps=100",
    "surface=plateau&o=adam,lr:0.05&steps=300",
  ])("is not said on a convex surface, nor in a minimum: %s", (link) =>
    expect(namedIn(link)).not.toBe("plateau"),
  );
});

describe("oscillation", () => {
  // Each step multiplies y by 1 − lr·λ: the sign changes where lr·λ is above 1, and slowly dies near 2.
  it.each([
    bowl(20, "o=sgd,lr:0.099&steps=40"),
    bowl(100, "o=sgd,lr:0.0199&steps=100"),
    "surface=rosenbrock&o=adam,lr:1,beta1:0.99&steps=100",
  ])("is said of a run that goes to and fro: %s", (link) => expect(namedIn(link)).toBe("oscillation"));

  it("states lr·λ of a bowl", () => {
    const finding = foundIn(bowl(20, "o=sgd,lr:0.099&steps=40"));
    expect(finding?.text).toContain("100 % of the last steps turned back");
    expect(finding?.text).toContain("(λ = 20) lr·λ is 1.98");
  });

  it.each([
    bowl(20, "o=sgd,lr:0.049&steps=40"),
    bowl(20, "o=sgd,lr:0.02&steps=20"),
    bowl(2, "o=sgd,lr:0.9&steps=200"),
    "surface=rosenbrock&o=sgd,lr:0.001&steps=300",
  ])("is not said below 1/λ, nor of a run that arrives: %s", (link) =>
    expect(namedIn(link)).not.toBe("oscillation"),
  );
});

describe("noise floor", () => {
  const floor = (lr: number, deviation: number, lambda: number) =>
    (lr * deviation ** 2) / (2 * (2 - lr * lambda));

  it("is said at the height that theory has for gradient descent on a bowl", () => {
    const { excess } = numbersIn<{ excess: number }>(
      bowl(20, "o=sgd,lr:0.05&noise=5&steps=5000"),
      "noise-floor",
    );
    const predicted = floor(0.05, 5, 1) + floor(0.05, 5, 20);
    expect(Math.abs(excess / predicted - 1)).toBeLessThan(0.3);
  });

  it.each(["o=sgd,lr:0.01,momentum:0.9,dampening:0&noise=3&steps=2000", "o=adam,lr:0.2&noise=4&steps=2000"])(
    "is said of others: %s",
    (rest) => expect(namedIn(bowl(5, rest))).toBe("noise-floor"),
  );

  it("offers a schedule, which lets the loss fall below the floor", () => {
    const { offer } = triedOn(bowl(20, "o=sgd,lr:0.05&noise=5&steps=2000"));
    expect(offer?.label).toBe("Add cosine annealing");
    expect(offer?.tried).toMatch(/^mean loss .* instead of /);
  });

  it.each([
    ["without noise", bowl(20, "o=sgd,lr:0.0005&steps=100")],
    ["while the loss still falls", bowl(20, "o=sgd,lr:0.0005&noise=1&steps=100")],
    ["where noise is far below the gradient", bowl(20, "o=sgd,lr:0.099&noise=0.001&steps=60")],
  ])("is not said %s", (_, link) => expect(namedIn(link)).not.toBe("noise-floor"));
});

describe("slow", () => {
  it.each([
    bowl(20, "o=sgd,lr:0.001&steps=100"),
    "surface=rosenbrock&o=sgd,lr:0.001&steps=500",
    "surface=matyas&o=sgd,lr:0.001&steps=300",
    "f=x^2%2B3*y^2&start=2,2&o=sgd,lr:0.001&steps=100",
  ])("is said where steps ran out: %s", (link) => expect(namedIn(link)).toBe("slow"));

  it("states the fall that the closed form of gradient descent has", () => {
    // Along x alone the loss falls by (1 − lr)² a step; from the third quarter of 100 steps to the last by 25 steps.
    const link = "surface=bowl,ratio:1&start=4,0&o=sgd,lr:0.01&steps=99";
    expect(numbersIn<{ fall: number }>(link, "slow").fall).toBeCloseTo(1 - 0.99 ** 50, 9);
  });

  it.each([
    bowl(2, "o=sgd,lr:0.2&steps=200"),
    "surface=twin-wells&start=1.6,0.8&o=sgd,lr:0.01&steps=300",
    bowl(20, "o=sgd,lr:0.3&steps=200"),
  ])("is not said of a run that arrived, stands or diverged: %s", (link) =>
    expect(namedIn(link)).not.toBe("slow"),
  );

  it("offers the best of several larger rates", () => {
    const { offer } = triedOn(bowl(20, "o=sgd,lr:0.001&steps=100"));
    expect(offer?.label).toBe("Use lr 0.01");
  });
});
