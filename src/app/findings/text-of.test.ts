import { expect, it } from "vitest";
import { findings } from "../../findings/catalog.ts";
import { inSpanish } from "../../words/testing/in-spanish.ts";
import { withWords } from "../learn/list/with-words.ts";
import { textOf } from "./text-of.ts";

const all = [...findings.values()];
const idsFor = (typed: string) => withWords(all, textOf, typed).map(({ id }) => id);

it("finds findings by words of the claim, by authors and by the year, in the order of the list", () => {
  expect(withWords(all, textOf, " ")).toEqual(all);
  expect(idsFor("catapult")).toContain("catapult");
  expect(idsFor("COHEN 2021")).toEqual(["network-edge"]);
  expect(idsFor("Hägele")).toEqual(["cooldown"]);
  expect(idsFor("hagele")).toEqual(["cooldown"]);
  expect(idsFor("warmup flatter")).toContain("warmup");
  expect(idsFor("no such thing")).toEqual([]);
});

it("finds findings in Spanish by Spanish and by English words", () => {
  const inIt = (typed: string) => inSpanish(() => idsFor(typed));
  expect(inIt("catapulta")).toEqual(["catapult"]);
  expect(inIt("catapult")).toContain("catapult");
  expect(inIt("hessiana bloque")).toContain("block-curvature");
});
