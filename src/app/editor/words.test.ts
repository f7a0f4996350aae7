import { expect, test } from "vitest";
import { callable } from "../../lang/index.ts";
import { functionWords, reductionWords } from "./words.ts";

test("offers every function of the language once, with its meaning", () => {
  const words = [...functionWords, ...reductionWords];
  expect(words.map(({ word }) => word).sort()).toEqual([...callable].sort());
  for (const { meaning } of words) expect(meaning).toMatch(/\S/);
});
