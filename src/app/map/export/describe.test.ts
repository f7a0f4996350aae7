import { expect, it } from "vitest";
import { decode } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { describeMap } from "./describe.ts";

const described = (link: string) => describeMap(decode(link).spec as Mapped);

it("says the number of runs, and the range and scale of each axis", () => {
  expect(described("o=sgd&map=lr:1e-4..1:log,momentum:0..0.99,size:64x32")).toBe(
    "64 × 32 runs on Rosenbrock: lr from 0.0001 to 1 (log) across and momentum from 0 to 0.99 up.",
  );
  expect(described("data=moons&o=adam&map=beta2:0.9..0.9999:complement,size:9")).toBe(
    "9 runs on Moons: beta 2 from 0.9 to 0.9999 (log of 1 − value) across.",
  );
});

it("has all digits of a narrow axis, and no directions of random settings", () => {
  expect(described("o=sgd&map=lr:0.0123456789012..0.0123456789013,size:9")).toContain(
    "lr from 0.0123456789012 to 0.0123456789013 across",
  );
  expect(described("o=sgd&map=lr:1e-4..1:log,momentum:0..0.9,dampening:0..0.9,size:50")).toBe(
    "50 runs on Rosenbrock: lr from 0.0001 to 1 (log), momentum from 0 to 0.9 and dampening from 0 to 0.9.",
  );
});
