import { describe, expect, test } from "vitest";
import { allNamedIn } from "../../experiment/coach/testing/coached.ts";
import { chosenSurface, decode, run, type SurfaceSpec, type Trajectory } from "../../experiment/index.ts";
import { record } from "../../figure/index.ts";
import { landscapeOf, surfaces } from "../../surfaces/index.ts";
import { answer, isAskedAbout } from "./answer.ts";
import { firstRace, saddlePoint } from "./first-race.ts";
import { isOnTheWay, leads } from "./lead-on.ts";
import { slowStart } from "./slow-start.ts";
import { waitAt } from "./wait.ts";

function surfaceOf(link: string): SurfaceSpec {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  if (spec.kind !== "surface") throw new Error(`${link} is not of a surface`);
  return spec;
}

function tracksOf(spec: SurfaceSpec): Map<number, Trajectory> {
  const recorded = record(spec);
  if (recorded.kind !== "surface") throw new Error("a network was recorded");
  return new Map(recorded.tracks.map((track) => [track.slot, track]));
}

const answerTo = (link: string): string => {
  const spec = surfaceOf(link);
  return answer(spec, tracksOf(spec));
};

const race = "surface=saddle&start=-3,0.001&steps=200";

describe("the point that the first race waits at", () => {
  test("is level, and curves up in one direction and down in another", () => {
    const [x, y] = saddlePoint;
    const landscape = landscapeOf(chosenSurface(surfaceOf(firstRace).surface));
    const loss = (right: number, up: number) => landscape.value(x + right, y + up);
    const h = 2 ** -10;
    expect(loss(h, 0)).toBe(loss(-h, 0));
    expect(loss(0, h)).toBe(loss(0, -h));
    expect(loss(h, 0)).toBeGreaterThan(loss(0, 0));
    expect(loss(0, h)).toBeLessThan(loss(0, 0));
  });
});

describe("a wait", () => {
  // The same race by PyTorch 2.13, in double precision: torch.optim.SGD and Adam.
  test.each([
    ["sgd,lr:0.001", 0, "moving"],
    ["sgd,lr:0.01", 87, "waiting"],
    ["sgd,lr:0.02", 89, "moving"],
    ["sgd,lr:0.05", 38, "at rest"],
    ["sgd,lr:0.1", 21, "at rest"],
    ["sgd,lr:0.5", 8, "at rest"],
    ["adam,lr:0.05", 0, "at rest"],
    ["adam,lr:0.5,eps:10", 67, "at rest"],
  ])("of %s takes as many steps as by PyTorch: %i", (contender, steps, end) => {
    const spec = surfaceOf(`${race}&o=${contender}`);
    const track = tracksOf(spec).get(0);
    const minima = chosenSurface(spec.surface).minima.map(({ at }) => at);
    expect(track && waitAt(saddlePoint, minima, track)).toEqual({ steps, end });
  });

  test("is the longest stretch of points with a small gradient that are nearer to the saddle than to a minimum", () => {
    const gradNorm = [10, 0.9, 2, 0.9, 0.9, 5, 0.1, 0.1, 0.1];
    const x = [5, 1, 1, 1, 1, 1, 4, 4, 4];
    const track = {
      x: Float64Array.from(x),
      y: new Float64Array(9),
      gradNorm: Float64Array.from(gradNorm),
      length: 9,
    };
    expect(waitAt([0, 0], [[4, 0]], track)).toEqual({ steps: 2, end: "at rest" });
    expect(waitAt([0, 0], [[4, 0]], { ...track, length: 5 })).toEqual({ steps: 2, end: "waiting" });
    expect(waitAt([0, 0], [], track)).toEqual({ steps: 3, end: "waiting" });
    expect(waitAt([0, 0], [], { ...track, length: 0 })).toEqual({ steps: 0, end: "moving" });
  });
});

describe("the answer", () => {
  test("of the first race has the steps that SGD waited, and that Adam did not", () => {
    expect(answerTo(firstRace)).toBe(
      "It waited 38 steps at the saddle, where the slope is nearly zero. Adam divides by that slope, and did not wait.",
    );
  });

  test.each([
    ["o=sgd,lr:0.1&o=adam,lr:0.05", /^It waited 21 steps .* did not wait\.$/],
    ["o=sgd,lr:0.01&o=adam,lr:0.05", /^It is still waiting at the saddle, for 87 steps so far/],
    ["o=sgd,lr:0.001&o=adam,lr:0.05", /^With these settings it does not wait at the saddle\.$/],
    ["o=sgd,lr:3&o=adam,lr:0.05", /^With these settings it does not wait at the saddle\.$/],
    ["o=sgd,lr:0.05&o=sgd,lr:0.01", /^It waited 38 steps at the saddle, where the slope is nearly zero\.$/],
    ["o=sgd,lr:0.01&o=adam,lr:0.5,eps:10", /Adam divides by that slope, and waited 67\.$/],
    ["o=sgd,lr:0.05&o=adam,lr:0.001", /^It waited 38 steps at the saddle, where the slope is nearly zero\.$/],
  ])("follows the settings of the race: %s", (contenders, said) => {
    expect(answerTo(`${race}&${contenders}`)).toMatch(said);
  });

  test("is not sought on another surface, nor without SGD in the first slot", () => {
    expect(isAskedAbout(surfaceOf(firstRace))).toBe(true);
    for (const other of ["surface=bowl", `${race}&o=adam`, "data=spiral", "f=x^2-y^2"])
      expect(isAskedAbout(decode(other).spec), other).toBe(false);
  });
});

describe("the start of the first race", () => {
  test("is slow, and the race takes six seconds at any rate of frames", () => {
    for (const rate of [30, 60, 144]) {
      let time = 0;
      const stride = slowStart(200, () => time);
      let step = 0;
      let frames = 0;
      let atHalf = 0;
      while (step < 200) {
        time += 1000 / rate;
        frames += 1;
        step += stride() ?? 0;
        if (time <= 3000) atHalf = step;
      }
      expect(frames / rate, `${rate} a second`).toBeCloseTo(6, 0);
      expect(atHalf, "of 200 in half the time").toBeLessThan(80);
    }
  });

  test("leaves a race that has not ended in time to the usual speed", () => {
    let time = 0;
    const stride = slowStart(200, () => time);
    let paced = 0;
    for (let frame = 0; frame < 6 * 60 + 1; frame++) {
      time += 1000 / 60;
      paced += stride() ?? 0;
    }
    expect(paced).toBe(200);
    expect(stride()).toBeNull();
  });

  test("waits while the page is not seen", () => {
    let time = 0;
    const stride = slowStart(200, () => time);
    time = 3_600_000;
    expect(stride()).toBeLessThan(5);
  });
});

describe("a lead", () => {
  test.each(leads.map(({ text, link }) => [text, link]))("is read without problems: %s", (_, link) => {
    const { spec, problems } = decode(link);
    expect(problems).toEqual([]);
    expect(isOnTheWay(spec)).toBe(true);
  });

  test("to a ravine has SGD go from side to side, and every optimizer reach the minimum", () => {
    const [sgd, ...others] = run(surfaceOf(leads[0].link));
    const sides = Array.from(sgd.y.slice(0, 20), Math.sign);
    expect(sides).toEqual(sides.map((_, i) => (i % 2 === 0 ? 1 : -1)));
    for (const { loss } of [sgd, ...others]) expect(loss.at(-1)).toBeLessThan(1e-4);
  });

  test("to different minima ends in a different one for each optimizer", () => {
    const minima = surfaces.get("himmelblau")?.minima ?? [];
    const reached = run(surfaceOf(leads[1].link)).map(({ x, y }) =>
      minima.findIndex(({ at }) => Math.hypot(at[0] - (x.at(-1) ?? 0), at[1] - (y.at(-1) ?? 0)) < 1e-2),
    );
    expect(reached).not.toContain(-1);
    expect(new Set(reached).size).toBe(3);
  });

  test("does not follow from another experiment", () => {
    for (const other of ["surface=beale", "data=iris", "f=x^2+y^2"])
      expect(isOnTheWay(decode(other).spec), other).toBe(false);
  });
});

test("the coach is silent on the first race, and where the first two leads end well", () => {
  const [ravine, minimum] = leads;
  expect(allNamedIn(firstRace)).toEqual([null, null, null]);
  expect(allNamedIn(ravine.link)).toEqual([null, null, null]);
  expect(allNamedIn(minimum.link)).toEqual([null, null, null]);
});
