import { type FittedLabel, fitLabel, type Names, roomFor } from "../../charts/names.ts";

/** With more contenders a second name for each would not fit beside a chart. */
const maxNamedTwice = 4;

const none: FittedLabel = { label: "", width: 0 };

/** What lines are called beside their ends. */
export interface Labels {
  /** A contender's line, or the first of its two. */
  own(slot: number): FittedLabel;
  /** A contender's line of what it was not trained on. */
  test(slot: number): FittedLabel;
  layer(layer: number): FittedLabel;
  /** Room that the longest needs beside a plot, in pixels. */
  readonly right: number;
}

export function labelsFor(names: Names, layers: number): Labels {
  const twice = names.size <= maxNamedTwice;
  const own = new Map([...names].map(([slot, name]) => [slot, fitLabel(name)]));
  const test = new Map([...names].map(([slot, name]) => [slot, twice ? fitLabel(name, " test") : none]));
  const ofLayers = Array.from({ length: layers }, (_, l) => fitLabel(layerName(l)));
  return {
    own: (slot) => own.get(slot) ?? none,
    test: (slot) => test.get(slot) ?? none,
    layer: (layer) => ofLayers[layer] ?? none,
    right: roomFor([...own.values(), ...test.values(), ...ofLayers]),
  };
}

/** What a layer is called in the middle of a sentence, as groups of parameters call it: the first one is 1. */
export const layerName = (layer: number): string => `layer ${layer + 1}`;
