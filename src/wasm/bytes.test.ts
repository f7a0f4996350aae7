import { expect, test } from "vitest";
import { type ByteWriter, inMemory, signed, written } from "./bytes.ts";

/** Returns what a writer has after `write`, as an array. */
const bytesOf = (write: (to: ByteWriter) => void) => [...written(write)];

test("unsigned numbers are encoded as in the examples of the DWARF standard", () => {
  // DWARF 5, appendix C, figure C.1 and the table of examples.
  const examples: [number, number[]][] = [
    [2, [2]],
    [127, [127]],
    [128, [0x80, 1]],
    [129, [0x81, 1]],
    [12857, [0xb9, 0x64]],
    [624485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ];
  for (const [value, bytes] of examples)
    expect(
      bytesOf((to) => to.unsigned(value)),
      `${value}`,
    ).toEqual(bytes);
});

test("signed numbers are encoded as in the examples of the DWARF standard", () => {
  const examples: [bigint, number[]][] = [
    [2n, [2]],
    [-2n, [0x7e]],
    [127n, [0xff, 0]],
    [-127n, [0x81, 0x7f]],
    [128n, [0x80, 1]],
    [-128n, [0x80, 0x7f]],
    [129n, [0x81, 1]],
    [-129n, [0xff, 0x7e]],
    [-123456n, [0xc0, 0xbb, 0x78]],
    [-(2n ** 63n), [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f]],
  ];
  for (const [value, bytes] of examples) {
    expect(signed(value), `${value}`).toEqual(bytes);
    if (BigInt.asIntN(32, value) === value) expect(signed(Number(value)), `${value}`).toEqual(bytes);
  }
});

test("numbers in memory have their lowest byte first", () => {
  expect([...inMemory("Float64", [1, -0])]).toEqual([
    0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0x80,
  ]);
  expect([...inMemory("Float32", [1])]).toEqual([0, 0, 0x80, 0x3f]);
  expect([...inMemory("BigInt64", [-2n])]).toEqual([0xfe, ...Array<number>(7).fill(0xff)]);
});

test("a number that is negative, no whole number or too large, and a name beyond ASCII, are errors", () => {
  for (const value of [-1, 1.5, 2 ** 32, Number.NaN])
    expect(() => written((to) => to.unsigned(value))).toThrow(RangeError);
  expect(() => written((to) => to.text("é"))).toThrow(RangeError);
});

test("bytes follow each other, however many are written at once, and however many there is memory for", () => {
  const long = Array.from({ length: 300 }, (_, i) => i % 251);
  const wanted = [1, ...long, 2, 3, 0xac, 2, ...long, ...Array<number>(100).fill(7)];
  const found = bytesOf((to) => {
    to.byte(1);
    to.append(long);
    to.append([2, 3]);
    to.sized(Uint8Array.from(long));
    for (let i = 0; i < 100; i++) to.byte(7);
  });
  expect(found).toEqual(wanted);
});
