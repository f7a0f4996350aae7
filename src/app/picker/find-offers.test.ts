import { expect, it } from "vitest";
import { withProse } from "../../optim/define/with-prose.ts";
import { addons, optimizers } from "../../optim/index.ts";
import { retellIn } from "../../words/testing/retell-in.ts";
import { findOffers } from "./find-offers.ts";
import { type Offer, type OfferGroup, opening } from "./offer.ts";

const offer = (name: string, what = "", also = ""): Offer => ({
  key: name,
  name,
  what,
  also,
  settings: "",
  refusal: null,
  onSelect: () => {},
});

const groups: readonly OfferGroup[] = [
  { heading: "Classics", offers: [offer("SGD"), offer("Nesterov", "SGD that looks ahead")] },
  { heading: "Adaptive", offers: [offer("AdamW", "Adam, decay apart"), offer("Adam"), offer("RAdam")] },
  { heading: "Signs", offers: [offer("Lion", "Steps by the sign", "Chen et al. 2023"), offer("Signum")] },
];

const found = (typed: string) =>
  findOffers(groups, typed).flatMap(({ offers }) => offers.map(({ name }) => name));

it("returns every group while nothing is typed", () => {
  expect(findOffers(groups, " ")).toEqual(groups);
});

it.each([
  ["lion", ["Lion"]],
  ["LI", ["Lion"]],
  ["adam", ["Adam", "AdamW", "RAdam"]],
  ["ad", ["AdamW", "Adam", "RAdam", "Nesterov"]],
  ["sign", ["Signum", "Lion"]],
  ["chen 2023", ["Lion"]],
  ["adaptive", ["AdamW", "Adam", "RAdam"]],
  ["nothing", []],
])("finds by %j: %j, best match first", (typed, names) => {
  expect(found(typed)).toEqual(names);
});

it("shortens notes to the first clause", () => {
  expect(opening("Steps by the sign (arXiv:2302.06675, v4). More.")).toBe(
    "Steps by the sign (arXiv:2302.06675, v4)",
  );
  expect(opening("Averages, twice: once up, once down.")).toBe("Averages, twice");
  expect(opening("No end")).toBe("No end");
});

it("has the first clause of all notes in Spanish and German", () => {
  const clauses = [...optimizers.values(), ...addons.values()].map((one) => opening(withProse(one).notes));
  expect(clauses.filter((one) => retellIn.es(one) === one || retellIn.de(one) === one)).toEqual([]);
});
