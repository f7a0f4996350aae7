import { describe, expect, test } from "vitest";
import { quantityAsText, valuesAsText } from "./as-text.ts";
import golden from "./golden/steps.json" with { type: "json" };
import { inspectLink } from "./testing/inspect-link.ts";

type Case = (typeof golden.cases)[number];
type Pair = readonly [number, number];

/** Returns PyTorch's state of a slot, before and after the update; zero before the first. */
function slot({ old, state }: Case, name: string): { readonly old: Pair; readonly now: Pair } {
  const before = (old as Readonly<Record<string, number[]>>)[name] ?? [0, 0];
  const after = (state as Readonly<Record<string, number[]>>)[name];
  return { old: [before[0], before[1]], now: [after[0], after[1]] };
}

const close = (value: number | undefined, expected: number) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-14);

/** The text of a number to four digits, as the inspector writes it. */
function four(value: number): string {
  const rounded = Number(value.toPrecision(4));
  return (Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded)).replaceAll("-", "−");
}

describe("the numbers of a step are PyTorch's", () => {
  test.each(golden.cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    for (const element of [0, 1]) {
      const shown = inspectLink(one.link, one.step, { element });
      expect(shown.step).toBe(one.step);
      close(shown.moved?.before, one.before[element]);
      close(shown.moved?.grad, one.grad[element]);
      close(shown.moved?.after, one.after[element]);
      close(shown.lines.findLast(({ name }) => name === "p")?.exact, one.after[element]);
      for (const name of Object.keys(one.state)) {
        // AdaGrad's and others' slots are shown among the statements, and after the step in the bars.
        const expected = slot(one, name).now[element];
        close(shown.lines.findLast((line) => line.name === name)?.exact, expected);
        close(shown.slots.find((value) => value.name === name)?.value, expected);
      }
    }
  });
});

describe("the sentences on a step are right", () => {
  const cases = (optimizer: string) => golden.cases.filter(({ id }) => id.startsWith(`${optimizer}/`));
  const sentence = (one: Case, start: string) =>
    inspectLink(one.link, one.step).reasons.find((reason) => reason.includes(start));
  const two = (value: number): string => String(Number(value.toPrecision(2)));

  test.each(cases("adam").map((one) => [one.id, one] as const))("on Adam's second moment: %s", (_, one) => {
    const { now } = slot(one, "v");
    const divisor = now.map((v) => Math.sqrt(v / (1 - 0.999 ** one.step)) + 1e-8);
    const [less, more] = divisor[0] > divisor[1] ? [0, 1] : [1, 0];
    const ratio = divisor[less] / divisor[more];
    const text = sentence(one, "its gradient says");
    if (ratio < 1.5) expect(text).toBeUndefined();
    else
      expect(text).toBe(
        `v is ${two(now[less] / now[more])} times larger in ${"xy"[less]} than in ${"xy"[more]}, ` +
          `so ${"xy"[less]} moves ${two(ratio)} times less than its gradient says.`,
      );
  });

  test.each([...cases("adam"), ...cases("heavy-ball")].map((one) => [one.id, one] as const))(
    "on the share of momentum: %s",
    (_, one) => {
      const moved = one.after.map((after, i) => after - one.before[i]);
      const isAdam = one.id.startsWith("adam");
      const scale = one.after.map((_, i) =>
        isAdam
          ? 0.05 / (1 - 0.9 ** one.step) / (Math.sqrt(slot(one, "v").now[i] / (1 - 0.999 ** one.step)) + 1e-8)
          : 0.001,
      );
      const carried = slot(one, isAdam ? "m" : "v").old.map((old, i) => -scale[i] * 0.9 * old);
      const share = (carried[0] * moved[0] + carried[1] * moved[1]) / (moved[0] ** 2 + moved[1] ** 2);
      const { reasons } = inspectLink(one.link, one.step);
      const text = reasons.find((reason) => /momentum/i.test(reason));
      // Sentences that decide more come first, and two are the most.
      if (text === undefined) expect(Math.abs(share) < 0.05 || reasons.length === 2).toBe(true);
      else if (share < 1 && share > 0)
        expect(text).toBe(
          `Momentum carries ${Math.round(100 * share)} % of this step, and the new gradient ${Math.round(100 * (1 - share))} %.`,
        );
      else {
        // The smaller of the two parts takes back a part of the larger one.
        const [more, less] = share > 1 ? [share, share - 1] : [1 - share, -share];
        expect(text).toContain(`takes back ${Math.round((100 * less) / more)} % of it.`);
      }
    },
  );

  test("on the correction of averages in the first steps", () => {
    for (const one of cases("adam").filter(({ step }) => step <= 10)) {
      const t = one.step;
      const move = (corrected: boolean) =>
        Math.hypot(
          ...[0, 1].map((i) => {
            const m = slot(one, "m").now[i] / (corrected ? 1 - 0.9 ** t : 1);
            const v = slot(one, "v").now[i] / (corrected ? 1 - 0.999 ** t : 1);
            return (0.05 * m) / (Math.sqrt(v) + 1e-8);
          }),
        );
      const ratio = move(false) / move(true);
      const ago = t === 1 ? "one step" : `${t} steps`;
      expect(sentence(one, "^t")).toBe(
        `m and v began at 0, ${ago} ago: the terms 1 − β₁^t and 1 − β₂^t, which correct that, make this step ${two(ratio)} times shorter.`,
      );
    }
    for (const one of cases("adam").filter(({ step }) => step > 10))
      expect(sentence(one, "^t")).toBeUndefined();
  });

  test("on powers of the step number where they correct averages alone, not in a rate that grows", () => {
    const rule = (text: string) =>
      `surface=bowl,ratio:20&start=-4,3&rule=${encodeURIComponent(text)}&o=own&steps=9`;
    const average = "lr = 0.01 in 0..1\nm = 0.9 * m + 0.1 * g\n";
    const said = (text: string) => inspectLink(rule(text), 2).reasons.join(" ");
    expect(said(`${average}p = p - lr * m / (1 - 0.9^t)`)).toContain(
      "m began at 0, 2 steps ago: the term 1 − 0.9^t, which corrects that, makes this step 5.3 times longer.",
    );
    expect(said(`${average}p = p - lr * (1 - 0.8^t) * m`)).not.toContain("^t");
    expect(said("lr = 0.01 in 0..1\np = p - lr * (1 - 0.8^t) * g")).not.toContain("began");
  });

  test("on RAdam's correction of what began at 0, without what it counts with other powers", () => {
    const link = "surface=bowl,ratio:20&start=-4,3&o=radam,lr:0.01&steps=20";
    const m = (t: number) => 1 / (1 - 0.9 ** t);
    // Up to the fifth step it does not divide by the second moment.
    expect(inspectLink(link, 3).reasons[0]).toBe(
      `m began at 0, 3 steps ago: the term 1 − β₁^t, which corrects that, makes this step ${two(m(3))} times longer.`,
    );
    // After it both moments are corrected, and the rectification r is the same with and without.
    expect(inspectLink(link, 8).reasons[0]).toBe(
      "m and v began at 0, 8 steps ago: the terms 1 − β₁^t and 1 − β₂^t, which correct that, " +
        `make this step ${two(1 / (m(8) * Math.sqrt(1 - 0.999 ** 8)))} times shorter.`,
    );
  });

  test("on NAdam's second moment alone, as its first is corrected by another product", () => {
    const { reasons } = inspectLink("surface=bowl,ratio:20&start=-4,3&o=nadam,lr:0.01&steps=20", 2);
    expect(reasons[0]).toBe(
      `v began at 0, 2 steps ago: the term 1 − β₂^t, which corrects that, makes this step ${two(1 / Math.sqrt(1 - 0.999 ** 2))} times shorter.`,
    );
  });

  test("on plain gradient descent", () => {
    for (const one of cases("sgd")) {
      const g = one.grad[0] < 0 ? `(${four(one.grad[0])})` : four(one.grad[0]);
      expect(inspectLink(one.link, one.step).reasons).toEqual([
        `The step is minus the learning rate times the gradient: −0.001 · ${g} = ${four(-0.001 * one.grad[0])}.`,
      ]);
    }
  });

  test("on weight decay, from the step without it", () => {
    // At rest in the minimum of the bowl all that moves is the decay: here of a point far from it on a flat surface.
    const link = (decay: number) =>
      `f=${encodeURIComponent("0.001*(x+y)")}&start=2,3&o=sgd,lr:0.1,weightDecay:${decay}&steps=5`;
    const g = 0.001;
    const [dx, dy] = [-0.1 * (g + 0.01 * 2), -0.1 * (g + 0.01 * 3)];
    const [wx, wy] = [-0.1 * 0.01 * 2, -0.1 * 0.01 * 3];
    const share = Math.round((100 * (wx * dx + wy * dy)) / (dx * dx + dy * dy));
    expect(inspectLink(link(0.01), 1).reasons[0]).toBe(`Weight decay makes ${share} % of this step.`);
    expect(inspectLink(link(0.0001), 1).reasons.join()).not.toContain("decay");
  });

  test("on ε, where it is larger than the root beside it", () => {
    const eps = 10;
    const { reasons } = inspectLink(
      `surface=bowl,ratio:20&start=-4,3&o=rmsprop,alpha:0.9,eps:${eps}&steps=5`,
      1,
    );
    const root = Math.sqrt(0.1 * 16);
    expect(reasons[0]).toBe(
      `ε = 10 decides in x: without it the gradient would move it ${two((root + eps) / root)} times as far.`,
    );
    const small = inspectLink("surface=bowl,ratio:20&start=-4,3&o=rmsprop,alpha:0.9,eps:1e-8&steps=5", 1);
    expect(small.reasons.join()).not.toContain("ε");
  });

  test("on rules that take the sign alone, and on a gradient of 0", () => {
    const even = inspectLink("surface=bowl,ratio:20&start=-4,3&o=signsgd,lr:0.01&steps=5", 3);
    expect(even.reasons).toEqual(["Only the sign counts: both coordinates move by the learning rate, 0.01."]);
    const still = inspectLink("surface=bowl,ratio:20&start=0,0&tol=0&o=sgd,lr:0.01&steps=5", 2);
    expect(still.reasons).toEqual(["Nothing moves: the gradient is 0."]);
  });

  test("on what is at rest, in any rule: both coordinates, or the one that is shown", () => {
    const rule = encodeURIComponent("lr = 0.1 in 0..1\nm = 0.9 * m + g\np = p - lr * m");
    const reasons = (link: string, step: number, element = 1) => inspectLink(link, step, { element }).reasons;
    const own = `surface=bowl,ratio:20&tol=0&rule=${rule}&o=own&steps=9`;
    expect(reasons(`${own}&start=0,0`, 2)).toEqual(["Nothing moves: the gradient is 0."]);
    for (const link of [
      `${own}&start=3,0`,
      "surface=bowl&start=3,0&o=adam&steps=9",
      "surface=bowl&start=3,0&o=sgd&steps=9",
    ])
      expect(reasons(link, 2)).toEqual(["y does not move: its gradient is 0."]);
    expect(reasons("surface=bowl&start=3,1&o=sgd,lr:0&steps=9", 2)).toEqual([
      "Nothing moves: the learning rate is 0.",
    ]);
    expect(reasons("surface=bowl&start=3,1&o=sgd,lr:1e-20&steps=9", 2)).toEqual([
      "Nothing moves: the step is lost in rounding.",
    ]);
    // Rprop makes no step in a coordinate whose gradient has changed its sign.
    const still = inspectLink("surface=bowl,ratio:1&start=0.01,0.01&o=rprop,lr:0.015&steps=9", 2);
    expect(still.moved?.before).toBe(still.moved?.after);
    expect(still.reasons).toEqual(["Nothing moves: the rule makes no step here."]);
  });

  test("on momentum that moves where the gradient is 0", () => {
    // The gradient is 1 at the start, and 0 beyond 0.5.
    const flat = `f=${encodeURIComponent("where(x>0.5,x,0.5)")}&start=0.55,0&tol=0&o=sgd,lr:0.1,momentum:0.5,dampening:0&steps=9`;
    const second = inspectLink(flat, 2);
    expect(second.moved?.grad).toBe(0);
    expect(second.reasons).toEqual(["The gradient is 0: momentum alone moves it."]);
  });
});

describe("lines", () => {
  test("are those that decide the step, with hyperparameters that are 0 left out", () => {
    const { lines, values } = inspectLink("o=adam,lr:0.05&steps=9&surface=bowl,ratio:20&start=-4,3", 1, {
      element: 1,
    });
    expect(lines.map(({ text, numbers, value }) => `${text} = ${numbers} = ${value}`)).toEqual([
      "m ← β₁ m + (1 − β₁) g = 0.9 · 0 + 0.1 · 60 = 6",
      "v ← β₂ v + (1 − β₂) g² = 0.999 · 0 + 0.001 · 60² = 3.6",
      "a ← m/(1 − β₁^t) = 6/0.1 = 60",
      "b ← v/(1 − β₂^t) = 3.6/0.001 = 3600",
      "p ← p − η a/(√b + ε) = 3 − 0.05 · 60/(√3600 + 1e−8) = 2.95",
    ]);
    expect(values.map(({ symbol }) => symbol)).toEqual(["η", "β₁", "β₂", "ε"]);
  });

  test("show of a case the one that held, and why", () => {
    const { lines } = inspectLink("surface=bowl&start=1,1&o=rprop,lr:0.01&steps=9", 2);
    expect(lines.map(({ numbers }) => numbers)).toContain("0.01 · 1.2, as 1 > 0");
  });

  test("of a reduction show its value", () => {
    const { lines } = inspectLink("surface=bowl,ratio:20&start=-4,3&o=lars&steps=9", 1);
    const norm = lines.find(({ name }) => name === "w");
    expect(norm?.exact).toBe(5);
  });

  test("of a schedule and of a rule that somebody typed are inspected alike", () => {
    const rule = encodeURIComponent("k = 2 in 0..9\ns = s + g^2\np = p - k * g / (1 + sqrt(s))");
    const schedule = encodeURIComponent("gamma = 0.5 in 0..1\nrate = base * gamma^t");
    const own = inspectLink(`surface=bowl,ratio:20&start=-4,3&rule=${rule}&o=own&steps=9`, 2);
    const first = -4 - (2 * -4) / (1 + 4);
    const second = first - (2 * first) / (1 + Math.sqrt(16 + first * first));
    expect(own.lines.map(({ name }) => name)).toEqual(["s", "p"]);
    close(own.lines[1].exact, second);
    const scheduled = inspectLink(`schedule=${schedule}&o=sgd,lr:0.01,own-schedule&steps=9`, 3);
    expect(scheduled.schedule.map(({ text, value }) => `${text} = ${value}`)).toEqual([
      "ηₜ ← η gamma^t = 0.0025",
    ]);
    expect(scheduled.effects).toEqual(["Your schedule: rate × 0.25: 0.01 becomes 0.0025."]);
  });

  test("mark the operation at which a number stopped to be one", () => {
    const rule = encodeURIComponent("lr = 0.1 in 0..1\nm = g - g\nb = m / m\np = p - lr * b");
    const { lines, ended } = inspectLink(`surface=bowl&rule=${rule}&o=own&steps=9`, 1);
    expect(lines.map(({ name, fault }) => [name, fault])).toEqual([
      ["m", null],
      ["b", "b is 0/0 here."],
      ["p", "b is NaN before this line."],
    ]);
    expect(ended).toBe("Diverged at step 0. This is its last update, to step 1: its update is not a number.");
    const root = encodeURIComponent("lr = 0.1 in 0..1\nb = (0 - 4)^0.5\np = p - lr * b");
    expect(inspectLink(`surface=bowl&rule=${root}&o=own&steps=9`, 1).lines[0].fault).toBe(
      "b is (−4)^0.5, no real number, here.",
    );
    const far = inspectLink("surface=bowl,ratio:20&start=-4,3&o=sgd,lr:1&steps=60", 60, { element: 1 });
    expect(far.lines[0].fault).toBe("p left the finite range here: it is beyond 1e12.");
    expect(far.ended).toMatch(
      /^Diverged at step \d+\. This is its last update, to step \d+: its position left the finite range\.$/,
    );
    const besideIt = inspectLink("surface=bowl,ratio:20&start=-4,3&o=sgd,lr:1&steps=60", 60, { element: 0 });
    expect(besideIt.ended).toMatch(/: its position left the finite range, in y\.$/);
  });
});

test("a number that is none is no fault in a case that does not hold", () => {
  // RAdam's rectification is not real in its first steps, and is not used there.
  const { lines, ended } = inspectLink("surface=bowl,ratio:20&start=-4,3&o=radam&steps=9", 3);
  expect(lines.find(({ name }) => name === "r")?.exact).toBeNaN();
  expect([ended, lines.filter(({ fault }) => fault)]).toEqual([null, []]);
});

describe("the sentences on addons", () => {
  const effects = (addon: string, step: number, more = "") =>
    inspectLink(`surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.001,${addon}&steps=60${more}`, step).effects;
  const norm = Math.hypot(4, 60);

  test("say what clipping, accumulation, Lookahead, warmup and schedules did", () => {
    expect(effects("clip-norm", 1)).toEqual([
      `Clipping by norm: the gradient's norm is cut from ${norm.toPrecision(3)} to 1.`,
    ]);
    expect(effects("clip-norm.maxNorm:100", 1)).toEqual([
      `Clipping by norm: the gradient's norm, ${norm.toPrecision(3)}, is within 100.`,
    ]);
    expect(effects("clip-value.clipValue:10", 1)).toEqual([
      "Clipping by value: 1 of 2 components of the gradient is cut to ±10.",
    ]);
    expect(effects("accumulate.steps:4", 2)).toEqual([
      "Gradient accumulation: waits: 2 of 4 gradients gathered.",
    ]);
    expect(effects("accumulate.steps:4", 4)).toEqual([
      "Gradient accumulation: updates with the mean of 4 gradients.",
    ]);
    expect(effects("lookahead", 3)).toEqual(["Lookahead: runs ahead: step 3 of 5."]);
    const ahead = [4 * (1 - 0.999 ** 5), 3 * (1 - 0.98 ** 5)].map((way) => way / 2);
    expect(effects("lookahead", 5)).toEqual([
      `Lookahead: pulled back halfway to the slow weights, by ${Number(Math.hypot(...ahead).toPrecision(3))}.`,
    ]);
    const factor = Number((0.01 + 0.99 * (4 / 50)).toPrecision(3));
    expect(effects("warmup", 5)).toEqual([`Linear warmup: update 5 of 50, rate × ${factor}.`]);
    expect(effects("exponential.gamma:0.9", 3)).toEqual([
      "Exponential decay: rate × 0.81: 0.001 becomes 0.00081.",
    ]);
  });

  test("stand beside where the step led to, after Lookahead's pull back or SAM's way there and back", () => {
    const moved = (addon: string, step: number) =>
      inspectLink(`surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.001,${addon}&steps=60`, step).moved;
    const pulled = moved("lookahead", 5);
    close(pulled?.before, -4 * 0.999 ** 4);
    close(pulled?.after, -4 + 2 * (1 - 0.999 ** 5));
    const sharp = moved("sam", 1);
    close(sharp?.before, -4);
    close(sharp?.after, -4 + 0.001 * (4 + (0.05 * 4) / norm));
    expect(moved("accumulate.steps:4", 2)).toBeNull();
  });

  test("say where SAM takes the gradient", () => {
    const [x, y] = [-4 - (0.05 * 4) / norm, 3 + (0.05 * 60) / norm];
    const there = Math.hypot(x, 20 * y).toPrecision(3);
    expect(effects("sam", 1)).toEqual([
      `SAM: the gradient is taken at a point 0.05 away, uphill: its norm is ${there} there and ${norm.toPrecision(3)} here.`,
    ]);
  });

  test("say what the noise did to the gradient", () => {
    const [said] = inspectLink(
      "surface=bowl,ratio:20&start=-4,3&noise=0.5&o=sgd,lr:0.001&steps=9",
      1,
    ).effects;
    expect(said).toMatch(/^Noise: the gradient in x is −\d\.\d+ instead of −4\.$/);
  });
});

describe("the numbers of a method", () => {
  test("that are many are shown from both ends", () => {
    expect(quantityAsText(0.12345678)).toBe("0.1235");
    expect(quantityAsText([1, 2, 3, 4, 5, 6, 7, 8])).toBe("1, 2, 3, 4, 5, 6, 7, 8");
    expect(quantityAsText([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe("1, 2, 3, 4, 5, …, 8, 9");
    expect(quantityAsText([Number.POSITIVE_INFINITY, -1e-9])).toBe("∞, −1e−9");
  });

  test("are those of the chosen weight's tensor, with its choices in words", () => {
    const link = "data=moons&net=2-5-1&o=muon,nesterov:0&steps=9";
    const [weights, bias] = [0, 1].map((tensor) => inspectLink(link, 4, { tensor }));
    expect(weights.quantities.map(({ name }) => name)).toContain("singular values after");
    expect(bias.quantities.map(({ name }) => name)).toEqual(["length before", "length after"]);
    expect(valuesAsText(weights)).toContain("nesterov = off");
    expect(valuesAsText(weights)).toContain("scale = original");
    expect(valuesAsText(inspectLink("o=cg&steps=9", 2))).toBe("c₂ = 0.1, formula = polak-ribiere");
  });
});
