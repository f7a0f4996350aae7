import { describe, expect, test } from "vitest";
import type { Expression, Place } from "./expression.ts";
import { type FunctionBuilder, select } from "./function-builder.ts";
import { f64, i32 } from "./instructions/scalar.ts";
import { v128 } from "./instructions/vector.ts";
import { ModuleBuilder } from "./module-builder.ts";
import { exportsOf } from "./testing/run.ts";

describe("a module", () => {
  test("has the bytes that were assembled by hand from the specification", () => {
    const module = new ModuleBuilder();
    const add = module.function({ a: "i32", b: "i32" }, "i32", (_, { a, b }) => i32.add(a, b));
    module.export("add", add);
    // biome-ignore format: a line for each section
    expect([...module.build()]).toEqual([
      0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
      0x01, 0x07, 0x01, 0x60, 0x02, 0x7f, 0x7f, 0x01, 0x7f,
      0x03, 0x02, 0x01, 0x00,
      0x07, 0x07, 0x01, 0x03, 0x61, 0x64, 0x64, 0x00, 0x00,
      0x0a, 0x09, 0x01, 0x07, 0x00, 0x20, 0x00, 0x20, 0x01, 0x6a, 0x0b,
    ]);
  });

  test("imports a memory and functions, and calls both these and its own", () => {
    const module = new ModuleBuilder();
    module.importMemory("env", "memory", 1);
    const power = module.importFunction("env", "power", { base: "f64", exponent: "f64" }, "f64");
    const note = module.importFunction("env", "note", { value: "i32" }, "nothing");
    const double = module.function({ x: "f64" }, "f64", (_, { x }) => f64.add(x, x));
    const run = module.function({ at: "i32" }, "nothing", (f, { at }) => {
      f.do(note.call({ value: at }));
      f.set(f64.at(at, 8), double.call({ x: power.call({ base: f64.at(at), exponent: f64.const(3) }) }));
      f.do(double.call({ x: f64.const(1) }));
    });
    module.export("run", run);
    const memory = new WebAssembly.Memory({ initial: 1 });
    const noted: number[] = [];
    const numbers = new Float64Array(memory.buffer);
    numbers[2] = 1.5;
    exportsOf(module, { env: { memory, power: Math.pow, note: (at: number) => noted.push(at) } }).run(16);
    expect([...numbers.subarray(0, 5)]).toEqual([0, 0, 1.5, 6.75, 0]);
    expect(noted).toEqual([16]);
  });

  test("writes data to its memory when it is instantiated", () => {
    const module = new ModuleBuilder();
    module.exportMemory("memory", 2);
    module.data(3, [1, 2, 3]);
    module.data(70_000, [255]);
    const bytes = new Uint8Array(exportsOf(module).memory.buffer);
    expect(bytes.length).toBe(2 * 65536);
    expect([...bytes.subarray(2, 7), bytes[70_000]]).toEqual([0, 1, 2, 3, 0, 255]);
  });

  test("computes what a function keeps at its start once, before its loops", () => {
    const module = new ModuleBuilder();
    let calls = 0;
    const next = module.importFunction("env", "next", {}, "i32");
    const run = module.function({ count: "i32" }, "i32", (f, { count }) => {
      const sum = f.local("i32");
      f.while(count, () => {
        f.set(sum, i32.add(sum, f.keepAtStart(next.call({}))));
        f.set(count, i32.sub(count, 1));
      });
      return sum;
    });
    module.export("run", run);
    expect(exportsOf(module, { env: { next: () => ++calls + 4 } }).run(3)).toBe(15);
    expect(calls).toBe(1);
  });

  test("refuses an import after a function, whose number it would change", () => {
    const module = new ModuleBuilder();
    module.function({}, "nothing", () => {});
    expect(() => module.importFunction("env", "late", {}, "nothing")).toThrow(/late/);
  });

  test("does not accept an operand of another type, by its TypeScript types", () => {
    // @ts-expect-error f64 in place of i32
    const wrong = i32.add(f64.const(1), 2);
    // @ts-expect-error a number of f64 from a function of i32
    new ModuleBuilder().function({}, "i32", () => f64.const(1));
    expect(wrong.type).toBe("i32");
  });
});

describe("the code of a function", () => {
  /** Runs a function of one i32 to an i32. */
  const run = (
    body: (f: FunctionBuilder, parameters: { readonly n: Place<"i32"> }) => Expression<"i32">,
    argument: number,
  ): unknown => {
    const module = new ModuleBuilder();
    module.export("run", module.function({ n: "i32" }, "i32", body));
    return exportsOf(module).run(argument);
  };

  test("repeats while a condition holds, not at all where it does not hold at first", () => {
    const sum = (n: number) =>
      run((f, { n }) => {
        const total = f.local("i32");
        const left = f.keep(n);
        f.while(i32.gtS(left, 0), () => {
          f.set(total, i32.add(total, left));
          f.set(left, i32.sub(left, 1));
        });
        return total;
      }, n);
    expect([0, 1, 4, 100].map(sum)).toEqual([0, 1, 10, 5050]);
  });

  test("takes one branch of an if, or none", () => {
    const sign = (n: number) =>
      run((f, { n }) => {
        const value = f.local("i32");
        f.if(
          i32.gtS(n, 0),
          () => f.set(value, i32.const(1)),
          () => f.if(i32.ltS(n, 0), () => f.set(value, i32.const(-1))),
        );
        return value;
      }, n);
    expect([-5, 0, 7].map(sign)).toEqual([-1, 0, 1]);
  });

  test("branches out of nested blocks and back to outer loops", () => {
    // Counts the pairs (i, j) with j < i up to the first i that n does not exceed.
    const pairs = (n: number) =>
      run((f, { n }) => {
        const [i, j, count] = [f.local("i32"), f.local("i32"), f.local("i32")];
        f.block((end) => {
          f.loop((outer) => {
            f.branch(end, i32.geS(i, n));
            f.set(j, i32.const(0));
            f.loop((inner) => {
              f.if(i32.geS(j, i), () => {
                f.set(i, i32.add(i, 1));
                f.branch(outer);
              });
              f.set(j, i32.add(j, 1));
              f.set(count, i32.add(count, 1));
              f.branch(inner);
            });
          });
        });
        return count;
      }, n);
    expect([0, 1, 5, 20].map(pairs)).toEqual([0, 0, 10, 190]);
  });

  test("computes both sides of a select", () => {
    const choose = (n: number) => run((_, { n }) => select(n, i32.const(3), i32.const(4)), n);
    expect([0, 1, -1].map(choose)).toEqual([4, 3, 3]);
  });

  test("keeps locals of every type apart, in any order", () => {
    const module = new ModuleBuilder();
    module.exportMemory("memory", 1);
    const body = module.function({ a: "f64", b: "i32" }, "f64", (f, { a, b }) => {
      const first = f.keep(i32.add(b, 1));
      const vector = f.keep(v128.load64Splat(0));
      const half = f.keep(f64.mul(a, 0.5));
      const second = f.keep(i32.add(first, b));
      f.set(v128.at(first, 15), vector);
      return f64.add(half, f64.convertI32S(second));
    });
    module.export("run", body);
    const { memory, run } = exportsOf(module);
    new Float64Array(memory.buffer)[0] = 7;
    expect(run(3, 16)).toBe(1.5 + 33);
    expect([...new Float64Array(memory.buffer).subarray(3, 7)]).toEqual([0, 7, 7, 0]);
  });
});
