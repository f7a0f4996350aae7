import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { LandscapeQuery, PlaneAnswer } from "../../experiment/landscape/landscape-query.ts";
import type { PlaneChoice } from "../../experiment/landscape/landscape-spec.ts";
import { hostLandscape } from "./host.ts";
import type { LandscapeAnswer, LandscapeRequest } from "./protocol.ts";

const link = "data=moons&net=2-3-1&samples=50&o=sgd,lr:0.1&o=adam,lr:0.05&steps=40";

function queryOf(plane: PlaneChoice, to = 40): LandscapeQuery {
  const { spec } = decode(link);
  if (spec.kind === "surface") throw new Error(link);
  return { spec, landscape: { plane }, to, resolution: 16 };
}

/** Returns a host whose clock advances by so many milliseconds at each look. */
function hostWith(tick: number) {
  let time = 0;
  return hostLandscape(() => {
    time += tick;
    return time;
  });
}

/** Asks until all is found; returns the answers. */
async function askAll(
  host: ReturnType<typeof hostWith>,
  asked: LandscapeRequest,
): Promise<LandscapeAnswer[]> {
  const answers = [await host(asked)];
  while (!answers[answers.length - 1].done) answers.push(await host(asked));
  return answers;
}

test("portions of a bounded time find what one answer does, the coarse grids first", async () => {
  const request = { number: 1, query: queryOf({ kind: "paths" }) };
  const [whole] = await askAll(hostWith(0), request);
  const parts = await askAll(hostWith(10), request);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.flatMap(({ plane }) => plane ?? [])).toEqual([whole.plane]);
  const grids = parts.flatMap(({ heights }) => heights ?? []);
  expect(grids.map(({ columns }) => columns)).toEqual([9, 17]);
  expect(grids[1]).toEqual(whole.heights);
  const progress = parts.map((part) => part.progress);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test("another landscape begins at once, and the memory of an answer belongs to its receiver", async () => {
  const host = hostWith(10);
  await host({ number: 1, query: queryOf({ kind: "random", seed: 1 }) });
  const answers = await askAll(host, { number: 2, query: queryOf({ kind: "paths" }) });
  const planes = answers.flatMap(({ plane }) => plane ?? []);
  const [fresh] = await askAll(hostWith(0), { number: 1, query: queryOf({ kind: "paths" }) });
  expect(planes).toEqual([fresh.plane]);
  planes[0].paths[0].a.fill(0);
  planes[0].plane.directions[0].fill(0);
  const extent = { x: [0, 1], y: [0, 1] } as const;
  const zoomed = await askAll(host, { number: 3, query: { ...queryOf({ kind: "paths" }), extent } });
  const again = zoomed.flatMap(({ plane }): PlaneAnswer[] => (plane ? [plane] : []));
  expect(again).toEqual([{ ...fresh.plane, extent }]);
});

test("a landscape that there is not is refused with the reason", async () => {
  const [answer] = await askAll(hostWith(0), { number: 1, query: queryOf({ kind: "paths" }, 0) });
  expect(answer).toEqual({ progress: 1, refusal: expect.stringContaining("has moved"), done: true });
});
