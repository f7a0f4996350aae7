import type { PlaneChoice } from "../../experiment/landscape/landscape-spec.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { say } from "../../words/say.ts";
import { percent, plain } from "../chart/format.ts";
import { contenderNames } from "../names.ts";
import type { Head } from "./head.ts";

/** Writes three digits: "0.0512", "1.2". */
export const short = (value: number): string => {
  if (Number.isNaN(value)) return say("undefined");
  return Number.isFinite(value) ? plain(Number(value.toPrecision(3))) : value > 0 ? "∞" : "−∞";
};

/** Distances up to this one come from rounding. */
const rounding = 1e-12;

/** Writes a distance from a plane; 0 where it is no more than rounding. */
export const distanceText = (distance: number): string => short(distance <= rounding ? 0 : distance);

/** Returns the name of the contender in a slot. */
function namerOf(spec: TrainingSpec): (slot: number) => string {
  const names = contenderNames(spec);
  return (slot) => names.get(slot) ?? say("contender {number}", { number: slot + 1 });
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
      return [say("component 1") + (first ?? ""), say("component 2") + (second ?? "")];
    }
    case "random":
      return [say("random direction 1"), say("random direction 2")];
    case "ends": {
      const [, second, third] = choice.slots.map(nameOf);
      return [
        say("towards {name}’s end", { name: second }),
        say("at a right angle, towards {name}’s end", { name: third }),
      ];
    }
    case "line":
      return ["t", say("loss")];
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
        ? explainedInWords(explained, spec.contenders.length === 1)
        : say("The plane of the paths’ two leading principal components.");
    case "random": {
      const { slot = spec.contenders[0].slot, step } = spec.landscape?.around ?? {};
      const values = { seed: String(choice.seed), name: nameOf(slot) };
      return step === undefined
        ? say(
            "Two random directions (seed {seed}) from {name}’s last weights, each scaled filter by filter to the length of the weights.",
            values,
          )
        : say(
            "Two random directions (seed {seed}) from {name}’s weights at step {step}, each scaled filter by filter to the length of the weights.",
            { ...values, step: String(step) },
          );
    }
    case "ends":
      return say("The plane through the last weights of {names}.", {
        names: listed(choice.slots.map(nameOf)),
      });
    case "line": {
      const [first, second] = choice.slots.map(nameOf);
      return say("The straight line from {first}’s last weights, t = 0, to {second}’s, t = 1.", {
        first,
        second,
      });
    }
  }
}

function explainedInWords(explained: readonly [number, number], isOne: boolean): string {
  const [one, other] = explained.map((share) => percent(share, 0));
  return say(
    isOne
      ? "The plane explains {share} of the path’s variance: {one} and {other}."
      : "The plane explains {share} of the paths’ variance: {one} and {other}.",
    { share: percent(explained[0] + explained[1], 0), one, other },
  );
}

const listed = (names: readonly string[]): string =>
  say("{one} and {other}", { one: names.slice(0, -1).join(", "), other: names.at(-1) ?? "" });

/** Says how high the loss rises between the ends of a line. */
export function barrierInWords({ barrier: { height, t, aboveMean } }: LossLine): string {
  if (Number.isNaN(height))
    return say("The loss between the ends is not finite: there is no barrier to measure.");
  if (height <= 0)
    return say("No barrier: the loss stays at or below the straight line between both ends’ losses.");
  return say(
    "Barrier {height} at t = {t}: the loss rises that far above the straight line between both ends’ losses ({aboveMean} above their mean).",
    { height: short(height), t: short(t), aboveMean: short(aboveMean) },
  );
}

/** Says what a contender's head is, where the height drawn below it is another number than its loss. */
export function offInWords(
  name: string,
  { loss, height, distance }: Pick<Head, "loss" | "height" | "distance">,
  ground: "plane" | "line",
): string {
  return say(
    ground === "plane"
      ? "{name}’s loss is {loss}; the loss on the plane below it is {height}. Its weights are {distance} away from the plane."
      : "{name}’s loss is {loss}; the loss on the line below it is {height}. Its weights are {distance} away from the line.",
    { name, loss: short(loss), height: short(height), distance: distanceText(distance) },
  );
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
  const paths = say("Paths up to step {step} of {last}.", { step: String(step), last: String(last) });
  return latest < step
    ? `${paths} ${say("Losses are those of step {step}.", { step: String(latest) })}`
    : paths;
}
