import type { LoweredProgram } from "../../lang/compile/lower.ts";
import { type LayerLayout, layoutOf } from "../layout.ts";
import type { Architecture } from "../network.ts";
import type { Group } from "./group.ts";

/** Addresses of one layer's numbers: each is `width` bytes, one number of every network of the group. */
export interface CellsLayer extends LayerLayout {
  readonly weights: number;
  /** Of the biases, where the layer has any. */
  readonly biases: number;
  readonly weightGrads: number;
  readonly biasGrads: number;
  /** Sums of the weighted inputs of one sample, the activation's values there, and derivatives for the sums. */
  readonly sums: number;
  readonly responses: number;
  readonly slopes: number;
}

/** Parameters that a rule moves with the same hyperparameters, or as one tensor. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The address of the doubles that all its parameters share. */
  readonly shared: number;
}

/** The memory of a group of networks with their optimizer's state. Masks and doubles are `wide` bytes. */
export interface CellsPlan {
  readonly layers: readonly CellsLayer[];
  readonly size: number;
  readonly params: number;
  /** The parameters before the latest update. */
  readonly previous: number;
  readonly grads: number;
  /** The loss at the parameters. */
  readonly loss: number;
  /** Masks of the networks that go on, and of those whose parameters are within bounds after the update. */
  readonly live: number;
  readonly inside: number;
  /** Of networks that have ended: the index of the reason in `cellEnds`, and the number of updates made. */
  readonly end: number;
  readonly made: number;
  /** The bound of the gradient, where it is clipped. */
  readonly bound: number;
  /** State with a double for each parameter, by its name. */
  readonly slots: ReadonlyMap<string, number>;
  readonly segments: readonly Segment[];
  /** Offsets of the doubles that a segment's parameters share: by name, and sums by their index in the rule. */
  readonly shared: ReadonlyMap<string, number>;
  readonly sums: ReadonlyMap<number, number>;
  /** The offset of the number of parameters. */
  readonly count: number;
  readonly bytes: number;
}

/** Says whether a rule computes each parameter by itself, so that tensors with the same hyperparameters can be one. */
export const isElementwise = ({ values }: LoweredProgram, slots: readonly string[]): boolean =>
  !values.some(
    (value) =>
      value.kind === "reduction" ||
      value.kind === "lanes" ||
      (value.kind === "input" && value.uniform && slots.includes(value.name)),
  );

/** Plans the memory. @param ranges of the parameters that the rule moves together */
export function planCells(
  { sizes, bias }: Pick<Architecture, "sizes" | "bias">,
  group: Group,
  rule: LoweredProgram,
  slots: readonly string[],
  ranges: readonly (readonly [from: number, to: number])[],
): CellsPlan {
  let bytes = 0;
  const claim = (size: number): number => {
    bytes += size;
    return bytes - size;
  };
  const { layers, size } = layoutOf(sizes, bias);
  const numbers = (count: number) => claim(count * group.width);
  const double = () => claim(group.wide);
  const [params, previous, grads] = [numbers(size), numbers(size), numbers(size)];
  const inputs = rule.values.filter((value) => value.kind === "input");
  const laned = inputs.filter(({ name, uniform }) => !uniform && slots.includes(name));
  let offset = 0;
  const share = () => {
    offset += group.wide;
    return offset - group.wide;
  };
  const shared = new Map(
    inputs
      .filter(({ name, uniform }) => uniform && name !== "t" && name !== "loss")
      .map(({ name }) => [name, share()]),
  );
  const sums = new Map<number, number>();
  for (const [place, { kind }] of rule.values.entries()) if (kind === "reduction") sums.set(place, share());
  const count = share();
  return {
    layers: layers.map((layer) => ({
      ...layer,
      weights: params + layer.weight * group.width,
      biases: params + layer.bias * group.width,
      weightGrads: grads + layer.weight * group.width,
      biasGrads: grads + layer.bias * group.width,
      sums: numbers(layer.outputs),
      responses: numbers(layer.outputs),
      slopes: numbers(layer.outputs),
    })),
    ...{ size, params, previous, grads, shared, sums, count },
    ...{ loss: double(), live: double(), inside: double(), end: double(), made: double(), bound: double() },
    slots: new Map(laned.map(({ name }) => [name, claim(size * group.wide)])),
    segments: ranges.map(([from, to]) => ({ from, to, shared: claim(offset) })),
    bytes,
  };
}
