import { afterEach, expect, test, vi } from "vitest";
import { surfaces } from "../../surfaces/index.ts";
import { refuseMemory } from "../../wasm/testing/refuse-memory.ts";
import { loadVectors } from "../vectors.ts";
import { hostField } from "./host.ts";

afterEach(() => vi.unstubAllGlobals());

test("the bands of every surface are the same, to the bit, before and after vector instructions are loaded", async () => {
  const requests = [...surfaces.values()].map(({ formula, settings, domain }) => ({
    formula,
    settings: Object.fromEntries(Object.entries(settings ?? {}).map(([name, one]) => [name, one.default])),
    base: null,
    region: domain,
    columns: 61,
    rows: 40,
    levels: 12,
  }));
  const host = hostField();
  const loops = await Promise.all(requests.map((request) => host(request)));
  await loadVectors();
  const vectors = await Promise.all(requests.map((request) => host(request)));
  expect(vectors).toEqual(loops);
  // The heights of all of them were in the same memory, in turn.
  expect(vectors).toEqual(await Promise.all(requests.map((request) => hostField()(request))));
});

test("the bands are computed by loops where there is not enough memory", async () => {
  const request = {
    formula: "x^2 + 3*y^2",
    settings: {},
    base: null,
    region: { x: [-1, 1], y: [-1, 1] } as const,
    columns: 23,
    rows: 20,
    levels: 8,
  };
  await loadVectors();
  const wanted = await hostField()(request);
  // With another number of columns the kernel is another, and the one before is not kept.
  await hostField()({ ...request, columns: 24 });
  refuseMemory();
  expect(await hostField()(request)).toEqual(wanted);
});
