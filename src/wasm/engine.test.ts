import { expect, test } from "vitest";
import { canCompile, compileModule, instantiate, newMemory } from "./engine.ts";
import { f64, i32 } from "./instructions/scalar.ts";
import { ModuleBuilder } from "./module-builder.ts";

test("an instance works on memory that its caller made and may grow", () => {
  expect(canCompile()).toBe(true);
  const module = new ModuleBuilder();
  module.importMemory("env", "memory", 1);
  const read = module.function({ at: "i32" }, "f64", (_, { at }) => f64.at(i32.mul(at, 8)));
  module.export("read", read);
  const memory = newMemory(1);
  const exports = instantiate(compileModule(module.build()), { env: { memory } });
  expect(memory.grow(1)).toBe(1);
  new Float64Array(memory.buffer)[8192] = 2.5;
  expect(exports.read(8192)).toBe(2.5);
});
