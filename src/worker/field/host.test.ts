import { expect, test } from "vitest";
import { surfaces } from "../../surfaces/index.ts";
import { loadVectors } from "../vectors.ts";
import { hostField } from "./host.ts";

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
});
