import { describe, expect, it } from "vitest";
import { defaultNetworkSpec } from "../../../experiment/index.ts";
import { groupNames, groupOf, groupsOf, groupText } from "./groups.ts";

describe("parameter groups", () => {
  it("reads the group from a name, or none", () => {
    expect(["biases.lr", "layer2.weightDecay", "lr"].map(groupOf)).toEqual(["biases", "layer2", ""]);
  });

  it("lists weights, biases and every layer, with that of the outputs", () => {
    expect(groupsOf(0)).toEqual(["weights", "biases", "layer1"]);
    expect(groupsOf(2).map(groupText)).toEqual(["weights", "biases", "layer 1", "layer 2", "layer 3"]);
  });
});

describe("groupNames", () => {
  it("returns each name that a contender sets for a group, at the start or in edits, once", () => {
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
