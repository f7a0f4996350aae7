import { expect, test } from "vitest";
import { decode } from "../link/decode.ts";
import { cellSpec, type Mapped } from "../sweep/cells/cell-spec.ts";
import { firstSeed, otherSeeds } from "./single.ts";

const link = "data=moons&o=adam&map=lr:1e-3..1e-1:log,size:3";

test("the seeds after the first one follow it, and 0 follows the last seed there is", () => {
  const spec = decode(`${link}&seed=4294967294&seeds=4`).spec;
  expect(firstSeed(spec)).toEqual(decode(`${link}&seed=4294967294`).spec);
  expect(otherSeeds(spec)).toEqual([4294967295, 0, 1].map((seed) => decode(`${link}&seed=${seed}`).spec));
  expect(otherSeeds(firstSeed(spec))).toEqual([]);
});

test("the cells of a map are runs of the first seed", () => {
  const several = decode(`${link}&seeds=5`).spec as Mapped;
  expect(cellSpec(several, 1)).toEqual(cellSpec(decode(link).spec as Mapped, 1));
});
