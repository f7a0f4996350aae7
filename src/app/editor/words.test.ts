import { expect, test } from "vitest";
import { callable } from "../../lang/index.ts";
import { functionWords, reductionWords } from "./words.ts";

test("everything that can be called is offered, once and with a meaning", () => {
  const words = [...functionWords, ...reductionWords];
  expect(words.map(({ word }) => word).sort()).toEqual([...callable].sort());
  for (const { meaning } of words) expect(meaning).toMatch(/\S/);
});
