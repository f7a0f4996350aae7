import { describe, expect, it } from "vitest";
import { defaultNetworkSpec } from "../../../experiment/index.ts";
import { groupNames, groupOf, groupsOf, groupText } from "./groups.ts";

describe("groups of tensors", () => {
  it("are read from names", () => {
    expect(["biases.lr", "layer2.weightDecay", "lr"].map(groupOf)).toEqual(["biases", "layer2", ""]);
  });

  it("are counted with the output layer", () => {
    expect(groupsOf(0)).toEqual(["weights", "biases", "layer1"]);
    expect(groupsOf(2).map(groupText)).toEqual(["weights", "biases", "layer 1", "layer 2", "layer 3"]);
  });
});

describe("names set for some tensors alone", () => {
  it("are those of the start and of later changes, each once, of this contender", () => {
    const spec = {
      contenders: [
        { slot: 3, optimizer: "adam", values: { lr: 0.1, "biases.lr": 0.2 } },
        { slot: 4, optimizer: "adam", values: { "weights.lr": 0.2 } },
      ],
      edits: [
        { step: 5, slot: 3, name: "biases.lr", value: 1 },
        { step: 6, slot: 3, name: "beta1", value: 0.5 },
        { step: 7, slot: 3, name: "layer2.eps", value: 1 },
        { step: 8, slot: 4, name: "layer1.eps", value: 1 },
      ],
    };
    expect(groupNames(spec, 3)).toEqual(["biases.lr", "layer2.eps"]);
    expect(groupNames(defaultNetworkSpec, 0)).toEqual([]);
  });
});
