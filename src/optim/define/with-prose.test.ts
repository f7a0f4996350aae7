import { expect, it } from "vitest";
import { addons, optimizers, ownRule } from "../index.ts";
import { withProse } from "./with-prose.ts";

it("finds every file of prose by the name of its definition", () => {
  const files = Object.keys(import.meta.glob("../{rules,methods,addons,schedules}/*.prose.ts"));
  const found = [...optimizers.values(), ...addons.values()].map(withProse);
  expect(found.length).toBeGreaterThanOrEqual(files.length);
  for (const { id, paper, notes } of found) {
    expect(paper, id).not.toBe("");
    expect(notes, id).not.toBe("");
  }
  const ids = new Set(found.map(({ id }) => id));
  for (const file of files) expect(ids).toContain(/([^/]+)\.prose\.ts$/.exec(file)?.[1]);
});

it("takes the prose that a definition holds itself", () => {
  expect(withProse(ownRule("p = p - lr * g")).notes).toMatch(/written by hand/);
});
