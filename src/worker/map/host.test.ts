import { expect, it } from "vitest";
import { decode, run } from "../../experiment/index.ts";
import { cellSpec, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import { hostCurve, hostMap } from "./host.ts";
import type { MapAnswer, MapRequest } from "./protocol.ts";

const request = (link: string, cells: number[]): MapRequest => ({
  block: 1,
  spec: decode(link).spec as Mapped,
  cells: Uint32Array.from(cells),
  kinds: ["loss", "minimum"],
  table: null,
});

/** Asks until the block is done. */
async function answerOf(host: ReturnType<typeof hostMap>, asked: MapRequest): Promise<MapAnswer> {
  let answer = await host(asked);
  while (!answer.columns) answer = await host(asked);
  return answer;
}

it("computes the cells that it is asked for, with the bits of single runs", async () => {
  const asked = request("o=sgd&steps=40&map=lr:1e-4..1e-2:log,momentum:0..0.9,size:9x7", [3, 62, 0, 31]);
  const { columns, minima } = await answerOf(hostMap(), asked);
  const single = [...asked.cells].map((cell) => run(cellSpec(asked.spec, cell))[0].loss.at(-1));
  expect([...(columns?.loss ?? [])]).toEqual(single);
  expect(minima).toEqual(asked.spec.kind === "surface" && minimaOf(asked.spec));
});

it("answers before a block is done, and continues it when asked again", async () => {
  let time = 0;
  const host = hostMap(() => {
    time += 60;
    return time;
  });
  const asked = request("data=moons&samples=40&steps=30&o=sgd&map=lr:0.01..1:log,size:5", [0, 1, 2, 3, 4]);
  const whole = await answerOf(hostMap(), asked);
  const answers = [];
  do answers.push(await host(asked));
  while (!answers.at(-1)?.columns && answers.length < 1000);
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.at(-1)).toEqual(whole);
});

it("begins another block at once", async () => {
  let time = 0;
  const host = hostMap(() => {
    time += 60;
    return time;
  });
  const long = request("data=moons&samples=40&steps=30&o=sgd&map=lr:0.01..1:log,size:5", [0, 1, 2, 3, 4]);
  await host(long);
  const other = { ...request("o=sgd&steps=5&map=lr:1e-3..1e-2,size:4", [2]), block: 2 };
  expect((await answerOf(host, other)).columns?.loss).toHaveLength(1);
});

it("makes a cell's run, to the bit, in as many answers as it takes, and begins another at once", async () => {
  let time = 0;
  const host = hostCurve(() => {
    time += 60;
    return time;
  });
  const asked = request("data=moons&samples=40&steps=3000&o=sgd&map=lr:0.01..1:log,size:5", []);
  const ask = (run: number, cell: number) => host({ run, spec: asked.spec, cell, table: null });
  expect((await ask(1, 0)).loss).toBeNull();
  let [answers, answer] = [1, await ask(2, 3)];
  while (!answer.loss && answers < 10_000) [answers, answer] = [answers + 1, await ask(2, 3)];
  expect(answers).toBeGreaterThan(1);
  expect(answer.loss).toEqual(Float64Array.from(run(cellSpec(asked.spec, 3))[0].loss));
});
