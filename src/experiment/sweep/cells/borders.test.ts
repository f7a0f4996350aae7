import { describe, expect, it } from "vitest";
import { decode, run } from "../../index.ts";
import { axisValues, type Mapped } from "./cell-spec.ts";
import { cellsInPart, cellsOf } from "./cells.ts";
import { borderDimension, boxDimension } from "./dimension.ts";
import { largestRate } from "./largest-rate.ts";

function mapped(link: string): Mapped {
  const { spec, problems } = decode(link);
  expect(problems, link).toEqual([]);
  if (!spec.map) throw new TypeError(`${link} has no map`);
  return { ...spec, map: spec.map };
}

/** The learning rate at which SGD begins to diverge on a bowl (Polyak 1964; Goh 2017 for a dampening of 0). */
const border = (curvature: number, momentum: number, dampening: number): number =>
  (2 * (1 + momentum)) / ((1 - dampening) * curvature);

const cases = [
  [20, 0, 0],
  [5, 0, 0],
  [20, 0.9, 0],
  [20, 0.5, 0.5],
  [100, 0.9, 0.9],
  [7, 0.3, 0.2],
] as const;

describe("the border of the bowl", () => {
  it.each(cases)(
    "of curvature %d with momentum %d and dampening %d is where the theory has it, to one cell",
    (curvature, momentum, dampening) => {
      const limit = border(curvature, momentum, dampening);
      const spec = mapped(
        `surface=bowl,ratio:${curvature}&steps=3000&o=sgd,momentum:${momentum},dampening:${dampening}&map=lr:${limit / 2}..${limit * 1.5},size:101,cell:diverged`,
      );
      const { diverged } = cellsOf(spec, cellsInPart(spec));
      const [rates] = axisValues(spec);
      const first = diverged.findIndex((step) => step > 0);
      expect(diverged.slice(first).every((step) => step > 0)).toBe(true);
      expect(Math.abs(rates[first] - limit)).toBeLessThanOrEqual(1.001 * (rates[1] - rates[0]));
      expect(rates[first - 1]).toBeLessThanOrEqual(1.000001 * limit);
    },
  );

  it("rises with momentum in every row of a map", () => {
    const spec = mapped(
      "surface=bowl&steps=3000&o=sgd,dampening:0&map=lr:0.05..0.25,momentum:0..0.9,size:81x10,cell:diverged",
    );
    const { diverged } = cellsOf(spec, cellsInPart(spec));
    const [rates, momenta] = axisValues(spec);
    for (const [row, momentum] of momenta.entries()) {
      const cells = diverged.subarray(81 * row, 81 * (row + 1));
      const limit = border(20, momentum, 0);
      const first = cells.findIndex((step) => step > 0);
      expect(Math.abs(rates[first] - limit)).toBeLessThanOrEqual(1.001 * (rates[1] - rates[0]));
    }
  });
});

describe("the largest learning rate that holds", () => {
  /** Returns the largest rate that holds for a link's first contender. */
  const found = (link: string): number | null => {
    const { spec, problems } = decode(link);
    expect(problems).toEqual([]);
    const search = largestRate(spec, spec.contenders[0].slot);
    for (;;) {
      const { done, value } = search.next();
      if (done) return value;
    }
  };

  it.each(cases)(
    "on a bowl of curvature %d with momentum %d and dampening %d is the theory's, to 1 %",
    (curvature, momentum, dampening) => {
      for (const start of ["-4,3", "5,0.01"]) {
        const limit = border(curvature, momentum, dampening);
        const rate = found(
          `surface=bowl,ratio:${curvature}&start=${start}&steps=500&o=sgd,lr:${6 * limit},momentum:${momentum},dampening:${dampening}`,
        );
        expect(Math.abs(rate! / limit - 1)).toBeLessThan(0.01);
      }
    },
  );

  it.each([20, 7, 3.3, 1.98, 19.7])(
    "on a bowl of curvature %d is the last number of three digits below 2/λ, and does not diverge",
    (curvature) => {
      const link = `surface=bowl,ratio:${curvature}&start=-4,3&steps=500&o=sgd`;
      const rate = found(`${link},lr:9`)!;
      const [mantissa, exponent] = rate.toExponential(2).split("e");
      expect(Number(`${mantissa}e${exponent}`)).toBe(rate);
      expect(rate).toBeLessThan(2 / curvature);
      const next = Number(`${(Number(mantissa) + 0.01).toFixed(2)}e${exponent}`);
      expect(next).toBeGreaterThanOrEqual(2 / curvature);
      expect(run(decode(`${link},lr:${rate}`).spec)[0].status).toBe("finished");
      expect(run(decode(`${link},lr:9`).spec)[0].status).toBe("diverged");
    },
  );

  it("is one with which the same experiment does not diverge, where the rate was raised during the run", () => {
    const link = (changes: string) => `surface=rosenbrock&start=-1.2,1&steps=200&o=sgd,${changes}`;
    for (const lr of [0.02, 0.0005]) {
      const raised = link(`lr:${lr}&at=20,1,lr:0.5&at=50,1,momentum:0.1`);
      expect(run(decode(raised).spec)[0].status).toBe("diverged");
      const rate = found(raised);
      expect(String(rate)).toMatch(/^0\.00\d{1,3}$/);
      const set = link(`lr:${rate}&at=50,1,momentum:0.1`);
      expect(run(decode(set).spec)[0].status).toBe("finished");
      expect(found(set)).toBeNull();
    }
  });

  it("of a network is found too", () => {
    const link = "data=plane&net=2-1&batch=0&samples=60&steps=120";
    const rate = found(`${link}&o=sgd,lr:50`);
    expect(rate).toBeGreaterThan(0.1);
    expect(found(`${link}&o=sgd,lr:${rate}`)).toBeNull();
    expect(found(`${link}&o=sgd,lr:${1.01 * rate!}`)).toBeCloseTo(rate!, 2);
  });

  it.each([
    ["the contender's own holds", "surface=bowl&o=sgd,lr:0.01"],
    ["it has none", "f=x^2&start=1,0&rule=p=p-3*g&o=own&steps=900"],
    ["the surface falls without end", "f=x^3&start=-1,0&o=sgd,lr:0.5&steps=100"],
    ["the update comes to 0/0", "f=x^2&start=0,0&o=adam,lr:0.1,eps:0&steps=100&tol=0"],
    ["none holds, as the start has no loss", "f=log(x)&start=-1,0&o=sgd,lr:0.5&steps=100"],
  ])("is null where %s", (_, link) => {
    expect(found(link)).toBeNull();
  });
});

/** Marks the cells of a square map that a rule names. */
const marked = (size: number, isMember: (i: number, j: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: size * size }, (_, at) => Number(isMember(at % size, Math.floor(at / size))));

/** Says whether a number has only the first and the last digit of a base: the middle parts are removed. */
const inDust = (n: number, base: number): boolean =>
  [...n.toString(base)].every((digit) => digit === "0" || digit === String(base - 1));

/** Draws the quadratic Koch curve of type 2: each segment is replaced by eight, a quarter as long. */
function koch(depth: number): Uint8Array {
  const size = 2 * 4 ** depth;
  const members = new Uint8Array(size * size);
  const draw = (x: number, y: number, dx: number, dy: number, length: number): void => {
    if (length === 1) {
      members[(y + size / 2) * size + x + size / 4] = 1;
      return;
    }
    const step = length / 4;
    let [px, py] = [x, y];
    for (const turn of [0, 1, 0, -1, -1, 0, 1, 0]) {
      const [ax, ay] = turn === 0 ? [dx, dy] : turn === 1 ? [-dy, dx] : [dy, -dx];
      draw(px, py, ax, ay, step);
      px += ax * step;
      py += ay * step;
    }
  };
  draw(0, 0, 1, 0, size / 2);
  return members;
}

describe("the dimension by box counting", () => {
  it("of a line is 1, of an area 2, of a point 0", () => {
    const square = [256, 256] as const;
    expect(
      boxDimension(
        marked(256, (i) => i === 77),
        square,
      ),
    ).toEqual({ dimension: 1, spread: 0 });
    expect(
      boxDimension(
        marked(256, (i, j) => i === j),
        square,
      )?.dimension,
    ).toBeCloseTo(1, 9);
    expect(
      boxDimension(
        marked(256, () => true),
        square,
      ),
    ).toEqual({ dimension: 2, spread: 0 });
    expect(
      boxDimension(
        marked(256, (i, j) => i === 9 && j === 5),
        square,
      ),
    ).toEqual({ dimension: 0, spread: 0 });
  });

  it("of Cantor's dust of middle halves is 1, of Sierpinski's triangle log 3 / log 2", () => {
    const dust = marked(256, (i, j) => inDust(i, 4) && inDust(j, 4));
    // Its counts stay the same at every other size, as nothing of it is as large as that.
    expect(Math.abs(boxDimension(dust, [256, 256])!.dimension - 1)).toBeLessThan(0.1);
    const triangle = boxDimension(
      marked(256, (i, j) => (i & j) === 0),
      [256, 256],
    )!;
    expect(Math.abs(triangle.dimension - Math.log2(3))).toBeLessThan(0.06);
  });

  it("of Cantor's dust of middle thirds, whose gaps do not fit boxes of powers of 2, is log 4 / log 3 within its spread", () => {
    const { dimension, spread } = boxDimension(
      marked(729, (i, j) => inDust(i, 3) && inDust(j, 3)),
      [729, 729],
    )!;
    const error = Math.abs(dimension - Math.log(4) / Math.log(3));
    expect(error).toBeLessThan(spread);
    expect(error).toBeLessThan(0.2);
  });

  it("of a quadratic Koch curve is 1.5", () => {
    const { dimension, spread } = boxDimension(koch(4), [512, 512])!;
    expect(Math.abs(dimension - 1.5)).toBeLessThan(0.06);
    expect(spread).toBeLessThan(0.3);
  });

  it("of the border of a disc is 1", () => {
    const disc = marked(512, (i, j) => (i - 250) ** 2 + (j - 260) ** 2 < 200 ** 2);
    expect(Math.abs(borderDimension(disc, [512, 512])!.dimension - 1)).toBeLessThan(0.1);
  });

  it("is null without a border, and on a map that is too small", () => {
    expect(borderDimension(new Uint8Array(4096), [64, 64])).toBeNull();
    expect(
      borderDimension(
        marked(8, (i) => i > 3),
        [8, 8],
      ),
    ).toBeNull();
    expect(borderDimension(Uint8Array.of(0, 0, 1, 1), [4, 1])).toBeNull();
  });
});
