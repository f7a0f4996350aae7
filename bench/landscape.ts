// The row of landscapes: the losses of a small network on a plane of its weights, as the page computes them.
import { decode } from "../src/experiment/index.ts";
import { heightsOn } from "../src/experiment/landscape/heights-on.ts";
import { randomDirections } from "../src/experiment/landscape/random-directions.ts";
import { subjectOf } from "../src/experiment/landscape/subject.ts";
import type { Row } from "./rows.ts";
import { timeOf } from "./timing.ts";

const most = 300;

/** Returns the row. @param share of the usual grid, 1 but in tests */
export function landscapeRow(share: number): Row {
  const resolution = share < 1 ? 8 : 64;
  const [squared, entropy] = ["mse", "bce"].map((loss) => millisecondsOf(loss, resolution));
  return {
    id: "landscape",
    goal: `≤ ${most} ms, 64 × 64 of 2-16-16-1 on 512 points, one core`,
    figure: squared,
    unit: "ms",
    holds: squared <= most,
    note:
      `all grids from 8 × 8 to ${resolution} × ${resolution} squares, ${(resolution + 1) ** 2} losses in double precision on a random ` +
      `plane, tanh, squared error; with cross-entropy, whose loss takes an exponential and a logarithm a point, ${entropy.toFixed(0)} ms`,
  };
}

function millisecondsOf(loss: string, resolution: 8 | 64): number {
  const { spec } = decode(`data=moons&samples=1024&split=0.5&net=2-16-16-1&act=tanh&loss=${loss}&o=sgd`);
  if (spec.kind !== "network") throw new RangeError("the link is of no network");
  const { course, height } = subjectOf(spec);
  const origin = Float64Array.from(course.start);
  const plane = { origin, directions: randomDirections(course.tensors, origin, 1) };
  const extent = { x: [-1, 1], y: [-1, 1] } as const;
  return 1000 * timeOf(() => [...heightsOn(plane, extent, resolution, height)]);
}
