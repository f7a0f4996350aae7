import { expect, it } from "vitest";
import { readingInWords } from "./words.ts";

it("writes a part with what it is, and then the number of each contender", () => {
  expect(
    readingInWords("fact 3", [
      { name: "frequency", value: "0.2" },
      { name: "Muon", value: "0.5", slot: 0 },
      { name: "SGD", value: "0.1", slot: 1 },
    ]),
  ).toBe("Fact 3, frequency 0.2: Muon 0.5, SGD 0.1");
  expect(readingInWords("fact 3", [{ name: "frequency", value: "0.2" }])).toBe("Fact 3, frequency 0.2");
  expect(readingInWords("key 1, output 2", [{ name: "SGD", value: "1", slot: 0 }])).toBe(
    "Key 1, output 2: SGD 1",
  );
});
