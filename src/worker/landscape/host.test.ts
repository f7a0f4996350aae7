import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { LandscapeQuery, PlaneAnswer } from "../../experiment/landscape/landscape-query.ts";
import type { PlaneChoice } from "../../experiment/landscape/landscape-spec.ts";
import { Landscapes } from "../../experiment/landscape/landscapes.ts";
import { hostLandscape } from "./host.ts";
import type { PlaneReply, PlaneRequest } from "./protocol.ts";

const link = "data=moons&net=2-3-1&samples=50&o=sgd,lr:0.1&o=adam,lr:0.05&steps=40";

function queryOf(plane: PlaneChoice, to = 40): LandscapeQuery {
  const { spec } = decode(link);
  if (spec.kind === "surface") throw new Error(link);
  return { spec, landscape: { plane }, to, resolution: 16 };
}

const request = (number: number, query: LandscapeQuery): PlaneRequest => ({ type: "plane", number, query });

/** Returns a host whose clock advances by so many milliseconds at each look. */
function hostWith(tick: number) {
  let time = 0;
  return hostLandscape(() => {
    time += tick;
    return time;
  });
}

type LandscapeHost = ReturnType<typeof hostWith>;

async function ask(host: LandscapeHost, asked: PlaneRequest): Promise<PlaneReply> {
  const reply = await host(asked);
  if ("values" in reply) throw new Error("heights, where a plane was asked for");
  return reply;
}

/** Asks until all is found; returns the replies. */
async function askAll(host: LandscapeHost, asked: PlaneRequest): Promise<PlaneReply[]> {
  const replies = [await ask(host, asked)];
  while (!replies[replies.length - 1].done) replies.push(await ask(host, asked));
  return replies;
}

test.each<PlaneChoice>([{ kind: "paths" }, { kind: "line", slots: [0, 1] }])(
  "portions of a bounded time find what one answer does: $kind",
  async (plane) => {
    const asked = request(1, queryOf(plane));
    const [whole] = await askAll(hostWith(0), asked);
    const parts = await askAll(hostWith(10), asked);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.flatMap((part) => part.plane ?? [])).toEqual([whole.plane]);
    expect(parts.findLast(({ line }) => line)?.line).toEqual(whole.line);
    const progress = parts.map((part) => part.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  },
);

test("another landscape begins at once, and the memory of an answer belongs to its receiver", async () => {
  const host = hostWith(10);
  await ask(host, request(1, queryOf({ kind: "random", seed: 1 })));
  const replies = await askAll(host, request(2, queryOf({ kind: "paths" })));
  const planes = replies.flatMap(({ plane }) => plane ?? []);
  const [fresh] = await askAll(hostWith(0), request(1, queryOf({ kind: "paths" })));
  expect(planes).toEqual([fresh.plane]);
  planes[0].paths[0].a.fill(0);
  planes[0].plane.directions[0].fill(0);
  const extent = { x: [0, 1], y: [0, 1] } as const;
  const zoomed = await askAll(host, request(3, { ...queryOf({ kind: "paths" }), extent }));
  const again = zoomed.flatMap(({ plane }): PlaneAnswer[] => (plane ? [plane] : []));
  expect(again).toEqual([{ ...fresh.plane, extent }]);
});

test("a worker computes heights on a plane that it is sent once", async () => {
  const query = queryOf({ kind: "paths" });
  const found = [...new Landscapes().compute(query)];
  const [shown] = found.flatMap((one) => ("plane" in one ? [one.plane] : []));
  const [coarse] = found.flatMap((one) => ("heights" in one ? [one.heights] : []));
  const { x, y } = shown.extent;
  const b = Float64Array.of(y[0], y[0], y[1]);
  const asked = {
    type: "heights",
    number: 4,
    query,
    points: { a: Float64Array.of(x[0], x[1], x[1]), b },
  } as const;
  const host = hostWith(0);
  await expect(host(asked)).rejects.toThrow("plane of the heights");
  const corners = Float64Array.from([0, 8, 80], (place) => coarse.values[place]);
  expect(await host({ ...asked, plane: shown.plane })).toEqual({ values: corners });
  expect(await host(asked)).toEqual({ values: corners });
  await expect(host({ ...asked, number: 5 })).rejects.toThrow("plane of the heights");
});

test("a landscape that cannot be computed is refused with the reason", async () => {
  const refusal = { sentence: "No contender has moved, so their paths have no directions." };
  // In 1,000 ms of its clock an answer's time is over after one step.
  for (const step of [0, 1000])
    expect(await askAll(hostWith(step), request(1, queryOf({ kind: "paths" }, 0)))).toContainEqual({
      progress: 1,
      refusal,
      done: true,
    });
});
