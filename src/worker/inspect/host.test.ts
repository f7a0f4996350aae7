import { expect, test } from "vitest";
import { decode, run } from "../../experiment/index.ts";
import { tell } from "../../words/told.ts";
import { hostInspect } from "./host.ts";
import type { InspectAnswer, InspectRequest } from "./protocol.ts";

type Wanted = Partial<InspectRequest> & { readonly link: string; readonly step: number };

/** Asks until there is an answer. */
async function ask(host: ReturnType<typeof hostInspect>, { link, ...wanted }: Wanted) {
  const request = {
    spec: decode(link).spec,
    slot: 0,
    place: { tensor: 0, element: 0 },
    isFixed: true,
    table: null,
    ...wanted,
  };
  for (;;) {
    const answer: InspectAnswer = await host(request);
    if (answer.kind !== "away") return answer;
  }
}

async function seen(host: ReturnType<typeof hostInspect>, wanted: Wanted) {
  const answer = await ask(host, wanted);
  if (answer.kind !== "seen") throw new Error(`not seen: ${answer.kind}`);
  return answer;
}

const link = "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:0.01,momentum:0.9&steps=1000";

/** Returns the averages of x's gradient that SGD with momentum keeps after each of its steps. */
function averages(steps: number): number[] {
  let [x, v] = [-4, 0];
  return Array.from({ length: steps }, () => {
    v = 0.9 * v + 0.1 * x;
    x -= 0.01 * v;
    return v;
  });
}

test("the history of a slot is its value after each of the last updates, in whatever order they are asked for", async () => {
  const host = hostInspect();
  const expected = averages(800);
  for (const step of [40, 41, 42, 700, 41, 40, 39, 5, 1]) {
    const { inspected, history } = await seen(host, { link, step });
    expect(inspected.step).toBe(step);
    expect(history.map(({ name }) => name)).toEqual(["v"]);
    const { values } = history[0];
    let known = 0;
    for (const [i, value] of values.entries()) {
      const update = step - values.length + i;
      if (Number.isNaN(value)) continue;
      known += 1;
      expect(Math.abs(value / expected[update] - 1)).toBeLessThan(1e-12);
    }
    // Going back step by step the oldest are not computed for each.
    expect(known).toBeGreaterThanOrEqual(Math.min(step, 20));
    expect(values.at(-1)).toBe(inspected.slots[0].value);
  }
});

test("changes ahead continue the observation, and those before are made", async () => {
  const host = hostInspect();
  await seen(host, { link, step: 50 });
  const changed = await seen(host, { link: `${link}&at=30,1,lr:0.001`, step: 31 });
  expect(changed.inspected.values[0].value).toBe(0.001);
  expect(changed.inspected.effects.map(tell)).toEqual(["Changed before this step: η = 0.001."]);
  expect((await seen(host, { link, step: 31 })).inspected.values[0].value).toBe(0.01);
});

test("of a contender that has stopped the last update is shown, with the history before it", async () => {
  const diverging = "surface=bowl,ratio:20&start=-4,3&o=sgd,lr:1,momentum:0.5&steps=900";
  const { inspected, history } = await seen(hostInspect(), { link: diverging, step: 900 });
  expect(inspected.ended && tell(inspected.ended)).toBe(
    `Diverged at step ${inspected.step - 1}. This is its last update, to step ${inspected.step}: its position left the finite range, in y.`,
  );
  expect(inspected.step).toBeLessThan(100);
  expect(history[0].values.filter((value) => !Number.isNaN(value)).length).toBeGreaterThan(10);
});

test("a contender that makes no update says why", async () => {
  expect(await ask(hostInspect(), { link: "surface=rosenbrock&o=lm&steps=9", step: 3 })).toMatchObject({
    kind: "none",
    why: expect.stringContaining("squares"),
  });
  expect(await ask(hostInspect(), { link: "surface=bowl&start=0,0&tol=1&o=sgd&steps=9", step: 3 })).toEqual({
    kind: "none",
    why: null,
  });
});

test("a weight of a network on a real table is inspected, and another place has another history", async () => {
  const host = hostInspect();
  const iris = "data=iris&net=4-3-3&o=adam,lr:0.01&steps=30";
  const one = await seen(host, { link: iris, step: 12, place: { tensor: 0, element: 5 } });
  const other = await seen(host, { link: iris, step: 12, place: { tensor: 3, element: 1 } });
  expect(one.inspected.lines.map(({ name }) => name)).toEqual(["m", "v", "a", "b", "p"]);
  expect(other.history[0].values.at(-1)).toBe(other.inspected.slots[0].value);
  expect(other.history[0].values.at(-2)).not.toBe(one.history[0].values.at(-2));
});

test("a weight that an update does not move gives way to the one that it moves most, unless the reader chose it", async () => {
  const host = hostInspect();
  // A pixel in a corner of the digits is 0 in all samples: so is the gradient of its weights.
  const digits = { link: "data=digits&net=64-8-10&batch=0&o=sgd,lr:0.1&steps=9", step: 3 };
  const chosen = await seen(host, digits);
  expect(chosen.inspected.place).toEqual({ tensor: 0, element: 0 });
  expect(chosen.inspected.reasons.map(tell)).toEqual(["This weight does not move: its gradient is 0."]);
  const { inspected } = await seen(host, { ...digits, isFixed: false });
  const { moved, place } = inspected;
  const length = Math.abs((moved?.after ?? 0) - (moved?.before ?? 0));
  expect(length).toBeGreaterThan(0);
  for (const [tensor, size] of [512, 8, 80, 10].entries())
    for (let element = 0; element < size; element += 7) {
      const other = (await seen(host, { ...digits, place: { tensor, element } })).inspected.moved;
      expect(Math.abs((other?.after ?? 0) - (other?.before ?? 0))).toBeLessThanOrEqual(length);
    }
  const kept = await seen(host, { ...digits, place, isFixed: false });
  expect(kept.inspected.place).toEqual(place);
});

test("a parameter of a problem is called one", async () => {
  const link = "problem=quadratic&o=rmsprop,lr:0.01&steps=9";
  const { inspected } = await seen(hostInspect(), { link, step: 3, place: { tensor: 0, element: 15 } });
  expect(tell(inspected.reasons)).toMatch(
    /than in the median parameter of its tensor, so this parameter moves /,
  );
});

test("an update on a problem is inspected by tensor and element, with the noise in its gradient", async () => {
  const noisy = "problem=quadratic,dimensions:6,blocks:2,noise:0.5&o=sgd,lr:0.01&o=adam&steps=40&seed=4";
  const { inspected } = await seen(hostInspect(), {
    link: noisy,
    step: 3,
    place: { tensor: 1, element: 2 },
  });
  const [at, after] = [2, 3].map((steps) => run({ ...decode(noisy).spec, steps })[0]);
  if (!("params" in at) || !("params" in after)) throw new Error("a training");
  const { moved, effects } = inspected;
  expect([moved?.before, moved?.after]).toEqual([at.params[5], after.params[5]]);
  // Gradient descent: the gradient that it was given is what it moved by.
  expect(moved?.grad).toBeCloseTo((at.params[5] - after.params[5]) / 0.01, 10);
  expect(effects.map(tell)).toEqual([expect.stringMatching(/^Noise: the gradient is \S+ instead of \S+\.$/)]);
});
