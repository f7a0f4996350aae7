import { asin } from "../../lang/elementary/index.ts";
import { dot } from "../algebra/vector.ts";
import type { Quantity } from "../define/quantities.ts";

/** The most elements of a direction that are listed. */
const listed = 12;

/** Describes the direction of a line search by its elements, its angle to steepest descent and its derivative. */
export function directionQuantities(direction: Float64Array, gradient: Float64Array): Quantity[] {
  const [length, steepness] = [direction, gradient].map((vector) => Math.sqrt(dot(vector, vector)));
  const whole: Quantity =
    direction.length <= listed
      ? { name: "direction", symbol: "d", value: [...direction], meaning: "The step goes along it." }
      : { name: "length of the direction", symbol: "‖d‖", value: length, meaning: "The step goes along d." };
  return [
    whole,
    {
      name: "angle to −gradient",
      value: (angle(direction, length, gradient, steepness) * 180) / Math.PI,
      meaning: "In degrees: 0 is steepest descent; from 90 on the direction would not descend.",
    },
    {
      name: "derivative along d",
      symbol: "gᵀd",
      value: dot(direction, gradient),
      meaning: "How fast the loss begins to change along the direction; negative is downhill.",
    },
  ];
}

/** Returns the angle between d and −g, by the chord between unit vectors, which is exact where the angle is small. */
function angle(d: Float64Array, length: number, g: Float64Array, steepness: number): number {
  let sum = 0;
  for (let i = 0; i < d.length; i++) {
    const chord = d[i] / length + g[i] / steepness;
    sum += chord * chord;
  }
  return 2 * asin(Math.min(1, Math.sqrt(sum) / 2));
}

/** Describes the length that a line search accepted. @param tried points at which it computed loss and gradient */
export const lengthQuantities = (length: number, tried: number): Quantity[] => [
  {
    name: "accepted length",
    symbol: "α",
    value: length,
    meaning: "The step is α·d.",
  },
  {
    name: "points tried",
    value: tried,
    meaning: "Points at which the loss and its gradient were computed to find it.",
  },
];
