import { afterEach, expect, test, vi } from "vitest";
import { optimizers } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { leapWith } from "../leaper.ts";
import { decode } from "../link/decode.ts";
import { Race } from "../race.ts";
import { surfaceCourse } from "../surface/course.ts";
import { descentLeaper } from "./descent-leaper.ts";

afterEach(() => {
  leapWith(() => null);
  vi.unstubAllGlobals();
});

/** Runs the race of a link in portions; returns everything that it reports. */
function run(link: string, portions: readonly number[]) {
  const { spec, problems } = decode(link);
  if (spec.kind !== "surface") throw new TypeError(link);
  expect(problems, link).toEqual([]);
  const race = new Race(spec, surfaceCourse(spec));
  return portions.map((steps) => race.advance(steps));
}

const rules = [...optimizers.values()].filter(({ kind }) => kind === "rule").map(({ id }) => id);

/** Runs a race by single steps and in leaps, and returns the steps that leaps made. */
function compare(link: string, portions: readonly number[] = [1, 300, 700]): number {
  leapWith(() => null);
  const single = run(link, portions);
  let leapt = 0;
  leapWith((definition, landscape) => {
    const leaper = descentLeaper(definition, landscape);
    return (
      leaper && {
        leap: (...from) => {
          const rows = leaper.leap(...from);
          leapt += rows.length / 5;
          return rows;
        },
      }
    );
  });
  expect(run(link, portions), link).toEqual(single);
  return leapt;
}

test.each([...surfaces.keys()].filter((_, i) => process.env.DOWNHILL_THOROUGH || i % 3 === 0))(
  "a race of rules on %s is the same, to the bit, in leaps",
  (surface) => {
    const place = [...surfaces.keys()].indexOf(surface);
    const some = Array.from({ length: 3 }, (_, i) => rules[(place * 3 + i) % rules.length]);
    const link = `surface=${surface}&steps=1000&${some.map((id) => `o=${id}`).join("&")}`;
    expect(compare(link)).toBeGreaterThan(0);
  },
);

test("edits, a tolerance, poles and a rule that is typed do not make leaps differ", () => {
  const rosenbrock = "surface=rosenbrock&start=-1.2,1&steps=1000";
  const links = [
    `${rosenbrock}&o=adam,lr:0.05&o=sgd,lr:0.001,momentum:0.9&at=120,1,lr:0.0005&at=121,2,momentum:0.5&at=700,1,beta1:0.5`,
    `${rosenbrock}&o=sgd,lr:0.002&o=adam,lr:0.1,amsgrad:1&tol=0.5`,
    `${rosenbrock}&o=sgd,lr:0.1&o=sgd,lr:0.01,momentum:0.99`,
    `${rosenbrock}&noise=0.1&o=adam`,
    `${rosenbrock}&o=adam,cosine&o=adam,clip-norm&o=lbfgs&o=sophia-h&o=adam`,
    "f=log(x*x)%2B1/y&start=1,1&steps=1000&o=sgd,lr:0.1&o=adam,lr:0.3",
    "f=abs(x)%2Babs(y)&start=1,0.5&steps=1000&o=sgd,lr:0.25&o=signsgd,lr:0.125",
    `${rosenbrock}&rule=${encodeURIComponent("n = total(g^2)\ns = 0.9 * s + n\ninit k = p\nk = 0.9 * k + 0.1 * p\nbest = min(loss, where(t > 1, best, loss))\np = p - 0.01 * g / sqrt(s + best^2) + 1e-3 * (k - p) / t")}&o=own`,
  ];
  const leaps = links.map((link) => compare(link));
  expect(leaps.map((steps) => steps > 0)).toEqual([true, true, true, false, true, true, true, true]);
});

test("leaps of thousands of steps are the same, to the bit", () => {
  compare("surface=rosenbrock&steps=6000&o=adam,lr:0.001&o=adam,lr:0.002", [6000]);
});

test("portions of any size give the same numbers", () => {
  const link = "surface=himmelblau&steps=1000&o=adam,lr:0.05&o=rprop&o=prodigy";
  compare(link, [0, 1, 1, 2, 255, 256, 257, 228]);
});

test("a race goes on by single steps where there is not enough memory", () => {
  refuseMemory();
  expect(compare("surface=bowl&steps=1000&o=adam,lr:0.05")).toBe(0);
});
