import { expect, it } from "vitest";
import { decode, run } from "../../experiment/index.ts";
import { hostRate } from "./host.ts";
import { longest, type RateRequest } from "./protocol.ts";

const request = (link: string): RateRequest => ({ spec: decode(link).spec, slot: 0, table: null });

it("finds a rate within 1 % of 2/λ on a bowl, with which the run does not diverge", async () => {
  const link = (lr: number | null) => `surface=bowl,ratio:20&start=-4,3&steps=200&o=sgd,lr:${lr}`;
  const { rate } = await hostRate()(request(link(0.3)));
  expect(Math.abs(rate! / (2 / 20) - 1)).toBeLessThan(0.01);
  expect(run(decode(link(rate)).spec)[0].status).toBe("finished");
});

it("loads the rows that a network is trained on", async () => {
  const { rate } = await hostRate()(request("data=iris&net=4-3&batch=0&steps=20&o=sgd,lr:1000"));
  expect(rate).toBeGreaterThan(0);
});

it("gives up a search that takes too long", async () => {
  let time = 0;
  const host = hostRate(() => {
    time += longest / 2;
    return time;
  });
  const { rate } = await host(request("data=moons&samples=200&steps=3000&o=sgd,lr:1000"));
  expect(rate).toBeNull();
  expect(time).toBeGreaterThan(longest);
  expect(time).toBeLessThan(3 * longest);
});
