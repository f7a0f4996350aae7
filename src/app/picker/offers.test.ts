import { describe, expect, it } from "vitest";
import { decode } from "../../experiment/index.ts";
import { addons, optimizers } from "../../optim/index.ts";
import type { OfferGroup } from "./offer.ts";
import { addonOffers, optimizerOffers } from "./offers.ts";

const read = (link: string) => decode(link).spec;
const ignore = () => {};
const offersIn = (groups: readonly OfferGroup[]) => groups.flatMap(({ offers }) => offers);
const offer = (groups: readonly OfferGroup[], name: string) => {
  const found = offersIn(groups).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not offered`);
  return found;
};

describe("offers of optimizers", () => {
  it("include each variant of each optimizer once, SGD first", () => {
    const keys = offersIn(optimizerOffers(read(""), ignore)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength([...optimizers.values()].flatMap(({ variants }) => variants).length);
    expect(keys[0]).toBe("sgd SGD");
  });

  it("have values that suit the problem", () => {
    expect(offer(optimizerOffers(read(""), ignore), "Nesterov").settings).toMatch(
      /^lr 0\.0005, .*nesterov on$/,
    );
    expect(offer(optimizerOffers(read("data=moons"), ignore), "Nesterov").settings).toMatch(/^lr 0\.05, /);
    const steep = optimizerOffers(read("surface=goldstein-price"), ignore);
    expect(["SGD", "Adam", "Prodigy"].map((name) => offer(steep, name).settings)).toEqual([
      "lr 1e−6",
      "lr 0.02",
      "d coef 0.1",
    ]);
  });

  it("say why an optimizer cannot run on the problem", () => {
    const newton = [...optimizers.values()].find((one) => one.kind === "method" && one.needs === "hessian");
    const name = newton?.variants[0].name ?? "";
    expect(offer(optimizerOffers(read(""), ignore), name).refusal).toBeNull();
    expect(offer(optimizerOffers(read("data=moons"), ignore), name).refusal).toMatch(
      /second derivatives.*\.$/,
    );
  });
});

describe("offers of addons", () => {
  it("include every addon, and a schedule to type", () => {
    const offers = offersIn(addonOffers(read("o=adam"), 0, ignore, ignore));
    expect(offers).toHaveLength(addons.size + 1);
    const groups = addonOffers(read("schedule=rate=base&o=adam,own-schedule"), 0, ignore, ignore);
    expect(offer(groups, "Your own schedule").refusal).toBe("Already added.");
    expect(offer(groups, "Step decay").settings).toBe("instead of Your schedule");
  });

  it("say which addon they would replace, and which are there already", () => {
    const groups = addonOffers(read("o=adam,cosine"), 0, ignore, ignore);
    expect(offer(groups, "Cosine annealing").refusal).toBe("Already added.");
    expect(offer(groups, "Step decay")).toMatchObject({
      refusal: null,
      settings: "instead of Cosine annealing",
    });
    expect(offer(groups, "Linear warmup").settings).toBe("");
  });

  it("say why an addon does not fit the optimizer", () => {
    const rateless = [...optimizers.values()].find(({ hyperparameters }) => !("lr" in hyperparameters));
    const groups = addonOffers(read(`o=${rateless?.id}`), 0, ignore, ignore);
    expect(offer(groups, "Cosine annealing").refusal).toMatch(/changes the learning rate, and/);
  });
});
