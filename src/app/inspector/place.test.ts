import { expect, test } from "vitest";
import { layoutOf } from "../../network/index.ts";
import type { WeightChoice } from "./inspector-state.ts";
import { choiceAt, nextAt, placeOf, weightAt, weightIn, weightName } from "./place.ts";

const sizes = [2, 3, 1];

test("a weight's place is the tensor and the element that hold it in the network's layout", () => {
  const { layers } = layoutOf(sizes);
  const tensors = layers.flatMap(({ weight, bias }) => [weight, bias]);
  const offsets: number[] = [];
  for (const [l, { inputs, outputs }] of layers.entries()) {
    for (let to = 0; to < outputs; to++)
      for (let from = 0; from < inputs; from++) offsets.push(offsetOf({ layer: l + 1, to, from }));
    for (let to = 0; to < outputs; to++) offsets.push(offsetOf({ layer: l + 1, to, from: -1 }));
  }
  expect(offsets).toEqual([...offsets.keys()]);

  function offsetOf(weight: WeightChoice): number {
    const { tensor, element } = placeOf(weight, sizes, true);
    expect(weightAt({ tensor, element }, sizes, true)).toEqual(weight);
    return tensors[tensor] + element;
  }
});

test("a weight that a smaller network does not have is replaced by the nearest", () => {
  expect(weightIn({ layer: 4, to: 7, from: 9 }, sizes, true)).toEqual({ layer: 2, to: 0, from: 2 });
  expect(weightIn({ layer: 1, to: 7, from: -1 }, sizes, true)).toEqual({ layer: 1, to: 2, from: -1 });
});

test("pressing a unit goes through the weights into it and its bias, or out of an input", () => {
  let weight: WeightChoice = { layer: 1, to: 0, from: 0 };
  const press = (layer: number, unit: number) => {
    weight = nextAt(layer, unit, weight, sizes, true);
    return weightName(weight);
  };
  expect([press(1, 2), press(1, 2), press(1, 2), press(1, 2)]).toEqual([
    "layer 1, unit 3 from 1",
    "layer 1, unit 3 from 2",
    "layer 1, bias of unit 3",
    "layer 1, unit 3 from 1",
  ]);
  expect([press(0, 1), press(0, 1), press(0, 1), press(0, 1)]).toEqual([
    "layer 1, unit 1 from 2",
    "layer 1, unit 2 from 2",
    "layer 1, unit 3 from 2",
    "layer 1, unit 1 from 2",
  ]);
});

test("a network without biases has a tensor a layer, and no unit leads to a bias", () => {
  const place = { tensor: 1, element: 1 };
  expect(placeOf({ layer: 2, to: 0, from: 1 }, sizes, false)).toEqual(place);
  expect(weightAt(place, sizes, false)).toEqual({ layer: 2, to: 0, from: 1 });
  expect(weightIn({ layer: 1, to: 2, from: -1 }, sizes, false)).toEqual({ layer: 1, to: 2, from: 0 });
  expect(nextAt(1, 2, { layer: 1, to: 2, from: 1 }, sizes, false)).toEqual({ layer: 1, to: 2, from: 0 });
});

test("the choice at a place is a network's weight or a problem's parameter, and none on a surface", () => {
  const place = { tensor: 1, element: 2 };
  const none = { units: "", hasBias: true, tensors: null };
  expect(choiceAt(place, { ...none, units: "2 3 1" })).toEqual({ weight: { layer: 1, to: 2, from: -1 } });
  const tensors = [
    { name: "one", from: 0, to: 4, shape: [4] },
    { name: "other", from: 4, to: 9, shape: [5] },
  ];
  expect(choiceAt(place, { ...none, tensors })).toEqual({ parameter: 6 });
  expect(choiceAt(place, none)).toEqual({});
});
