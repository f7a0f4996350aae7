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

it("says of every optimizer in one short sentence what it does, when it is good and when it fails", () => {
  for (const definition of optimizers.values()) {
    const { id, inShort, goodWhen, failsWhen } = withProse(definition);
    expect(inShort, id).toMatch(/^[A-Z][^.]{20,110}\.$/);
    // They complete "Good when …." and "Fails when ….".
    expect(goodWhen, id).toMatch(/^[a-zA-Z].{10,120}[^.]$/);
    expect(failsWhen, id).toMatch(/^[a-zA-Z].{10,130}[^.]$/);
  }
});

it("takes the prose that a definition holds itself", () => {
  expect(withProse(ownRule("p = p - lr * g")).notes).toMatch(/written by hand/);
});
