import { afterEach, expect, it } from "vitest";
import { decode, run } from "../experiment/index.ts";
import { createMethod, createWith } from "../optim/engine/create-method.ts";
import { everyMethod } from "../optim/engine/every-method.ts";
import { optimizers } from "../optim/index.ts";
import { partsFor } from "./parts-for.ts";
import { hostRace } from "./race/host.ts";

const forgetMethods = () => createWith(new Map());
afterEach(() => createWith(everyMethod));

const methods = [...optimizers.values()].filter(({ kind }) => kind === "method");

it.each(methods)(
  "$name is loaded for a race that has it, which then computes its numbers",
  async ({ id }) => {
    const { spec } = decode(`surface=rosenbrock&start=-1.2,1&steps=20&o=sgd&o=${id}`);
    const [, alone] = run(spec);
    forgetMethods();
    const { columns } = await hostRace()({ spec, to: 20, fresh: false });
    const { status, loss } = columns.stretches[1];
    expect(status.kind).toBe(alone.status);
    expect([...loss.subarray(0, 5)]).toEqual([...alone.loss.subarray(0, 5)]);
  },
);

it("loads no method for a race of rules, and a method that is not loaded says so", async () => {
  forgetMethods();
  await partsFor(decode("o=sgd&o=adam").spec);
  for (const definition of methods)
    expect(() => createMethod(definition, 1)).toThrow(`the file that runs ${definition.name} is not loaded`);
});
