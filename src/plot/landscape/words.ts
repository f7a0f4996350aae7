import type { PlaneChoice } from "../../experiment/landscape/landscape-spec.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { percent, plain } from "../chart/format.ts";
import { contenderNames } from "../names.ts";
import type { Head } from "./head.ts";

/** Writes three digits: "0.0512", "1.2". */
export const short = (value: number): string => {
  if (Number.isNaN(value)) return "undefined";
  return Number.isFinite(value) ? plain(Number(value.toPrecision(3))) : value > 0 ? "∞" : "−∞";
};

/** Distances up to this one come from rounding. */
const rounding = 1e-12;

/** Writes a distance from a plane; 0 where it is no more than rounding. */
export const distanceText = (distance: number): string => short(distance <= rounding ? 0 : distance);

/** Returns the name of the contender in a slot. */
function namerOf(spec: TrainingSpec): (slot: number) => string {
  const names = contenderNames(spec);
  return (slot) => names.get(slot) ?? `contender ${slot + 1}`;
}

/**
 * Returns the names of the axes of a plane, or of a line and its loss.
 *
 * @param explained the components' shares of the variance of the paths' points, where they are known
 */
export function axesOf(
  spec: TrainingSpec,
  explained: readonly [number, number] | undefined,
): readonly [across: string, up: string] {
  const choice = choiceOf(spec);
  const nameOf = namerOf(spec);
  switch (choice.kind) {
    case "paths": {
      const [first, second] = (explained ?? []).map((share) => `, ${percent(share, 0)}`);
      return [`component 1${first ?? ""}`, `component 2${second ?? ""}`];
    }
    case "random":
      return ["random direction 1", "random direction 2"];
    case "ends": {
      const [, second, third] = choice.slots.map(nameOf);
      return [`towards ${second}’s end`, `at a right angle, towards ${third}’s end`];
    }
    case "line":
      return ["t", "loss"];
  }
}

const choiceOf = ({ landscape }: TrainingSpec): PlaneChoice => landscape?.plane ?? { kind: "paths" };

/**
 * Says which plane a landscape shows, in a sentence.
 *
 * @param explained the components' shares of the variance of the paths' points, where they are known
 */
export function planeInWords(spec: TrainingSpec, explained: readonly [number, number] | undefined): string {
  const nameOf = namerOf(spec);
  const choice = choiceOf(spec);
  switch (choice.kind) {
    case "paths":
      return explained
        ? `The plane explains ${percent(explained[0] + explained[1], 0)} of the ${spec.contenders.length === 1 ? "path’s" : "paths’"} variance: ${explained.map((share) => percent(share, 0)).join(" and ")}.`
        : "The plane of the paths’ two leading principal components.";
    case "random": {
      const { slot = spec.contenders[0].slot, step } = spec.landscape?.around ?? {};
      const when = step === undefined ? "last weights" : `weights at step ${step}`;
      return `Two random directions (seed ${choice.seed}) from ${nameOf(slot)}’s ${when}, each scaled filter by filter to the length of the weights.`;
    }
    case "ends":
      return `The plane through the last weights of ${listed(choice.slots.map(nameOf))}.`;
    case "line": {
      const [first, second] = choice.slots.map(nameOf);
      return `The straight line from ${first}’s last weights, t = 0, to ${second}’s, t = 1.`;
    }
  }
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Says how high the loss rises between the ends of a line. */
export function barrierInWords({ barrier: { height, t, aboveMean } }: LossLine): string {
  if (Number.isNaN(height)) return "The loss between the ends is not finite: there is no barrier to measure.";
  if (height <= 0)
    return "No barrier: the loss stays at or below the straight line between both ends’ losses.";
  return `Barrier ${short(height)} at t = ${short(t)}: the loss rises that far above the straight line between both ends’ losses (${short(aboveMean)} above their mean).`;
}

/** Says what a contender's head is, where the height drawn below it is another number than its loss. */
export function offInWords(
  name: string,
  { loss, height, distance }: Pick<Head, "loss" | "height" | "distance">,
  ground: "plane" | "line",
): string {
  return `${name}’s loss is ${short(loss)}; the loss on the ${ground} below it is ${short(height)}. Its weights are ${distanceText(distance)} away from the ${ground}.`;
}

/**
 * Says up to which step paths are drawn where that is not the last, and which step the losses are of where not every
 * step is kept.
 *
 * @param step the cursor
 */
export function cursorInWords(heads: readonly Pick<Head, "kept">[], step: number, last: number): string {
  const latest = Math.max(...heads.map(({ kept }) => kept));
  if (step >= last || heads.length === 0) return "";
  const losses = latest < step ? ` Losses are those of step ${latest}.` : "";
  return `Paths up to step ${step} of ${last}.${losses}`;
}
