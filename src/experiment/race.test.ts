import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../lang/testing/runs.ts";
import golden from "../optim/golden/optimizers.json" with { type: "json" };
import { contender, isRule, stepsAlike } from "../optim/testing/reference.ts";
import { surfaces } from "../surfaces/index.ts";
import { decode, Race, run, type SurfaceSpec } from "./index.ts";
import { surfaceCourse } from "./surface/course.ts";
import { arbitrarySpec } from "./testing/arbitrary-spec.ts";

const begin = (surface: SurfaceSpec): Race => new Race(surface, surfaceCourse(surface));

const spec = (hash: string): SurfaceSpec => {
  const { spec: read, problems } = decode(hash);
  expect(problems).toEqual([]);
  if (read.kind !== "surface") throw new Error(hash);
  return read;
};

/** The reference's problems as links. */
const surfaceOf: Record<string, string> = {
  rosenbrock: "surface=rosenbrock",
  beale: "surface=beale",
  himmelblau: "surface=himmelblau",
  ravine: "surface=bowl",
};

describe("a link run without a browser gives PyTorch's numbers", () => {
  for (const one of golden.cases.filter(isRule))
    it(one.id, () => {
      const { problem, trajectory, loss } = one;
      const start = `start=${trajectory[0].join(",")}`;
      const hash = [surfaceOf[problem], start, contender(one), "steps=150"].join("&");
      const [result] = run(spec(hash));
      expect(result.x).toHaveLength(trajectory.length);
      for (const [t, [x, y]] of trajectory.slice(0, stepsAlike(one)).entries()) {
        const scale = Math.hypot(x, y);
        expect(Math.abs(result.x[t] - x) / scale, `x at ${t}`).toBeLessThan(1e-9);
        expect(Math.abs(result.y[t] - y) / scale, `y at ${t}`).toBeLessThan(1e-9);
        if (t < loss.length)
          expect(Math.abs(result.loss[t] - loss[t]) / Math.max(loss[t], 1e-9), `loss at ${t}`).toBeLessThan(
            1e-8,
          );
      }
    });
});

describe("a race", () => {
  it("gives each coordinate noise of its deviation, from the same draws", () => {
    const [apart] = run(spec("f=x^2%2By^2&noise=0.4,2&o=sgd,lr:0.1&steps=50"));
    const [like] = run(spec("f=x^2%2By^2&noise=0.4&o=sgd,lr:0.1&steps=50"));
    const [wide] = run(spec("f=x^2%2By^2&noise=2&o=sgd,lr:0.1&steps=50"));
    expect(apart.x).toEqual(like.x);
    expect(apart.y).toEqual(wide.y);
    expect(apart.y).not.toEqual(like.y);
  });

  it("gives the same numbers however its steps are divided into calls", () => {
    fc.assert(
      fc.property(
        arbitrarySpec,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
        (any, portions) => {
          const short = { ...any, steps: Math.min(any.steps, 100) };
          const whole = begin(short).advance(100);
          const parts = begin(short);
          const joined = whole.map(() => [] as number[]);
          for (const portion of [...portions, 100])
            for (const [i, { x, y, loss, gradNorm }] of parts.advance(portion).entries())
              for (let k = 0; k < x.length; k++) joined[i].push(x[k], y[k], loss[k], gradNorm[k]);
          for (const [i, { x, y, loss, gradNorm }] of whole.entries()) {
            const straight = Array.from(x, (_, k) => [x[k], y[k], loss[k], gradNorm[k]]).flat();
            expect(joined[i]).toEqual(straight);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it.each([...surfaces.keys()])("gives finite numbers on %s", (id) => {
    const [{ loss, gradNorm, status }] = run(spec(`surface=${id}&o=adam,lr:0.05&steps=25`));
    expect(status).toBe("finished");
    expect(loss).toHaveLength(26);
    for (const value of [...loss, ...gradNorm]) expect(Math.abs(value)).toBeLessThan(1e6);
    expect(Math.min(...gradNorm)).toBeGreaterThanOrEqual(0);
  });

  it("gives each contender a different name", () => {
    const results = run(spec("o=adam&o=sgd&o=adam&steps=1"));
    expect(results.map((result) => result.id)).toEqual(["adam", "sgd", "adam-2"]);
  });

  it("reports start, exact gradient norm and distance", () => {
    const [{ x, y, loss, gradNorm, distance, status }] = run(
      spec("surface=bowl&start=3,2&o=sgd,lr:0.1&steps=1"),
    );
    expect([x[0], y[0], loss[0]]).toEqual([3, 2, (9 + 80) / 2]);
    expect(gradNorm[0]).toBeCloseTo(Math.hypot(3, 40), 12);
    expect(distance[0]).toBeCloseTo(Math.sqrt(13), 12);
    expect([x[1], y[1]]).toEqual([expect.closeTo(2.7, 14), expect.closeTo(-2, 14)]);
    expect(status).toBe("finished");
  });

  it("gives all contenders the same noise: equal contenders stay equal", () => {
    const [a, b] = run(spec("o=sgd&o=sgd&noise=5&seed=3&steps=50"));
    expect(a.x).toEqual(b.x);
    const [quiet] = run(spec("o=sgd&steps=50"));
    expect(quiet.x).not.toEqual(a.x);
    const [other] = run(spec("o=sgd&noise=5&seed=4&steps=50"));
    expect(other.x).not.toEqual(a.x);
  });

  it("draws noise that is standard normal times the deviation asked for", () => {
    // On a flat surface with lr 1 each move is the noise itself.
    const [{ x, y }] = run(spec("f=0*x*y&start=0,0&o=sgd,lr:1&noise=2&steps=20000"));
    const moves = [x, y].flatMap((column) => Array.from(column.slice(1), (value, i) => value - column[i]));
    const mean = moves.reduce((sum, value) => sum + value, 0) / moves.length;
    const variance = moves.reduce((sum, value) => sum + (value - mean) ** 2, 0) / moves.length;
    const within = moves.filter((value) => Math.abs(value) < 2).length / moves.length;
    // Three standard errors of 40,000 draws; 68.27 % of a normal lies within one deviation.
    expect(Math.abs(mean)).toBeLessThan(3 * (2 / 200));
    expect(Math.abs(variance - 4)).toBeLessThan(3 * (4 * Math.sqrt(2 / 40_000)));
    expect(Math.abs(within - 0.6827)).toBeLessThan(3 * Math.sqrt((0.6827 * 0.3173) / 40_000));
  });

  it("makes an edit in the update after its step", () => {
    const [{ x }] = run(spec("f=x&start=0,0&o=sgd,lr:1&at=2,1,lr:0.5&steps=4"));
    expect([...x]).toEqual([0, -1, -2, -2.5, -3]);
  });

  it("lets dampening follow a momentum that is edited", () => {
    const [followed] = run(spec("o=sgd,momentum:0.5&at=0,1,momentum:0.9&steps=20"));
    const [direct] = run(spec("o=sgd,momentum:0.9&steps=20"));
    expect(followed.x).toEqual(direct.x);
  });

  it("continues with edits that lie ahead and refuses others", () => {
    const race = begin(spec("o=sgd&steps=10"));
    race.advance(5);
    expect(race.adopt(spec("o=sgd&steps=10&at=5,1,lr:0.1"))).toBe(true);
    expect(race.adopt(spec("o=sgd&steps=10&at=4,1,lr:0.1"))).toBe(false);
    expect(race.adopt(spec("o=sgd&steps=20&at=5,1,lr:0.2"))).toBe(true);
    expect(race.adopt(spec("o=adam&steps=20"))).toBe(false);
    expect(race.adopt(spec("o=sgd&steps=4"))).toBe(false);
    const rest = race.advance(5)[0].x;
    expect([...rest]).toEqual([...run(spec("o=sgd&steps=10&at=5,1,lr:0.2"))[0].x.slice(6)]);
  });

  it("stops where the gradient norm falls to the tolerance", () => {
    const [{ x, gradNorm, status }] = run(spec("f=x^2+y^2&start=1,0&o=sgd,lr:0.25&tol=0.01&steps=100"));
    expect(status).toBe("stationary");
    // The gradient 2x halves at each step: 2/2^8 is the first within 0.01.
    expect(x).toHaveLength(9);
    expect(gradNorm[8]).toBe(2 / 2 ** 8);
  });

  it("ends a diverging contender at its last finite point, and the others go on", () => {
    const [wild, calm] = run(spec("surface=rosenbrock&o=sgd,lr:1&o=sgd&steps=100"));
    expect(wild.status).toBe("diverged");
    expect(wild.cause).toMatch(/position|loss/);
    expect(wild.x.length).toBeLessThan(10);
    expect([...wild.x, ...wild.y, ...wild.loss, ...wild.gradNorm].every(Number.isFinite)).toBe(true);
    expect(calm.status).toBe("finished");
    expect(calm.x).toHaveLength(101);
  });

  it("says that the surface has no value at the start", () => {
    const [{ status, cause, x }] = run(spec("f=log(x)&start=-1,0&o=sgd"));
    expect({ status, cause, length: x.length }).toEqual({
      status: "no-value",
      cause: "the surface has no value there",
      length: 1,
    });
  });

  it("stops where the loss is finite but the gradient is not, and keeps that point", () => {
    const [{ status, x, loss, gradNorm }] = run(
      spec("f=where(x>0.5,x,sqrt(x))&start=1,0&o=sgd,lr:1&steps=9"),
    );
    expect({ status, x: [...x], loss: [...loss], gradNorm: [...gradNorm] }).toEqual({
      status: "no-slope",
      x: [1, 0],
      loss: [1, 0],
      gradNorm: [1, Number.POSITIVE_INFINITY],
    });
  });

  it("calls a gradient beyond the largest number an overflow", () => {
    // 10·e^(10x) overflows before e^(10x) does.
    const [{ status, cause, x }] = run(spec("f=exp(10*x)&start=0,0&rule=p=p%2B70.9&o=own&steps=9"));
    expect({ status, cause, length: x.length }).toEqual({
      status: "diverged",
      cause: "the gradient overflowed",
      length: 1,
    });
  });

  it("has no distance where no minimum is known", () => {
    const [{ distance }] = run(spec("f=x^2&o=sgd&steps=2"));
    expect([...distance]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
