import type { Numbers } from "../../../optim/index.ts";
import { type ObservedCall, type ObservedStep, optimizerCall, type TensorView } from "../observed.ts";
import {
  type Agrees,
  agreement,
  type Criterion,
  firstApart,
  type Pair,
  type Place,
  slotsApart,
} from "./agreement.ts";
import { type LineApart, lineApart, type Term } from "./line-apart.ts";
import type { RateApart } from "./rate-apart.ts";

interface Apart {
  readonly place: Place;
  readonly values: Pair<number>;
}

/** The cause of a difference that an update makes between two runs that were equal before. */
export type Parting =
  /** They do not begin at the same parameters. */
  | ({ readonly kind: "start" } & Apart)
  /** At the same parameters they have different gradients: other noise, or another batch. */
  | ({ readonly kind: "gradient" } & Apart)
  /** Addons hand on different gradients, or change what the optimizer made. */
  | ({
      readonly kind: "addon";
      readonly of: "gradient" | "position" | "state";
      /** The ids of the addons that only one has, or that have other hyperparameters. */
      readonly addons: Pair<readonly string[]>;
      readonly terms: readonly Term[];
    } & Apart)
  | ({ readonly kind: "line" } & LineApart)
  /** A number that a method keeps, or its new parameter `p`. */
  | ({ readonly kind: "number"; readonly name: string; readonly terms: readonly Term[] } & Apart)
  /** Their learning rates differ since an earlier update, and nothing else does: the difference has grown since then. */
  | ({ readonly kind: "rate" } & RateApart)
  /** One has stopped, and the other goes on. */
  | { readonly kind: "end"; readonly stopped: Pair<ObservedStep["stopped"]> };

/**
 * Returns what parts two runs in one update; null where they agree after it.
 *
 * @param scale the size of the start, to which differences of positions are relative
 */
export function partingIn(steps: Pair<ObservedStep>, criterion: Criterion, scale: number): Parting | null {
  const exactly = agreement(0);
  const close = agreement(criterion.tolerance, scale);
  const [one, other] = outermost(steps);
  const start = steps[0].step === 0 ? apartIn(dataOf(one.before), dataOf(other.before), close) : null;
  if (start) return { kind: "start", ...start };
  const moved = apartIn(dataOf(one.after), dataOf(other.after), close);
  if (moved || (criterion.state && stateApart(steps, exactly))) {
    // Gradients at positions that differ by rounding differ too.
    const isLevel = !apartIn(dataOf(one.before), dataOf(other.before), exactly);
    const given = isLevel ? apartIn(gradsOf(one.before), gradsOf(other.before), exactly) : null;
    if (given) return { kind: "gradient", ...given };
    return (
      byAddons(steps, criterion, moved, isLevel ? exactly : close) ?? byOptimizer(steps, criterion, moved)
    );
  }
  const ended = steps.map(({ stopped }) => stopped);
  if ((ended[0] === null) === (ended[1] === null)) return null;
  return { kind: "end", stopped: [ended[0], ended[1]] };
}

/** @param agrees says whether two positions after the optimizer's part agree, as those before the step do */
function byAddons(
  steps: Pair<ObservedStep>,
  { state }: Criterion,
  moved: Apart | null,
  agrees: Agrees,
): Parting | null {
  const exactly = agreement(0);
  const [one, other] = steps.map(optimizerCall);
  const common = { kind: "addon", addons: addonsApart(steps), terms: addonTerms(steps) } as const;
  if (common.addons.every((ids) => ids.length === 0)) return null;
  if (one && other) {
    const given = steps.every(handsOnGradient)
      ? null
      : apartIn(gradsOf(one.before), gradsOf(other.before), exactly);
    if (given) return { ...common, of: "gradient", ...given };
    if (apartIn(dataOf(one.after), dataOf(other.after), agrees)) return null;
    if (state && slotApart([one, other], exactly)) return null;
  }
  if (moved) return { ...common, of: "position", ...moved };
  const kept = stateApart(steps, exactly);
  return kept && { ...common, of: "state", ...kept };
}

/** Says whether the optimizer was given the very gradient that the step began with. */
function handsOnGradient(step: ObservedStep): boolean {
  const [call] = step.levels[0].calls;
  const given = optimizerCall(step);
  return !!given && !apartIn(gradsOf(call.before), gradsOf(given.before), agreement(0));
}

function byOptimizer(
  steps: Pair<ObservedStep>,
  { tolerance }: Criterion,
  moved: Apart | null,
): Parting | null {
  const [one, other] = steps.map(optimizerCall);
  if (!one || !other) return moved && { kind: "number", name: "p", terms: [], ...moved };
  const exactly = agreement(0);
  const slots = slotsApart(statesOf(one.after), statesOf(other.after), exactly);
  const places = [
    ...(moved ? [moved.place] : []),
    ...slots.map(({ tensor, element }) => ({ tensor, element })),
  ];
  const line = lineApart(steps, places, tolerance);
  if (line) return { kind: "line", ...line };
  const [slot] = slots;
  const apart = moved
    ? { name: "p", ...moved }
    : slot && { name: slot.name, place: { tensor: slot.tensor, element: slot.element }, values: slot.values };
  if (!apart) return null;
  const { tensor } = apart.place;
  const values = [one.before[tensor].values, other.before[tensor].values] as const;
  return { kind: "number", ...apart, terms: termsApart(values) };
}

/** Returns the ids of addons that one of two runs has alone, or with other hyperparameters, without schedules. */
function addonsApart(steps: Pair<ObservedStep>): Pair<string[]> {
  const settings = steps.map(
    ({ levels }) =>
      new Map(
        levels
          .slice(0, -1)
          .map(({ id, calls }) => [id, JSON.stringify([...(calls[0]?.before[0].values ?? [])])]),
      ),
  );
  const alone = (side: number) =>
    [...settings[side]].filter(([id, text]) => settings[1 - side].get(id) !== text).map(([id]) => id);
  return [alone(0), alone(1)];
}

/** Returns the hyperparameters of addons that differ, by "id.name". */
function addonTerms(steps: Pair<ObservedStep>): Term[] {
  const values = steps.map(
    ({ levels }) =>
      new Map(
        levels
          .slice(0, -1)
          .flatMap(({ id, calls }) =>
            [...(calls[0]?.before[0].values ?? [])]
              .filter(([name]) => name !== "lr")
              .map(([name, value]) => [`${id}.${name}`, value] as const),
          ),
      ),
  );
  return termsApart([values[0], values[1]]);
}

function termsApart([one, other]: Pair<ReadonlyMap<string, number>>): Term[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => ({ name, values: [one.get(name) ?? null, other.get(name) ?? null] }));
}

/** Returns the calls of the outermost parts: they begin and end where the step does. */
function outermost(steps: Pair<ObservedStep>): Pair<ObservedCall> {
  const [one, other] = steps.map(({ levels }) => levels[0].calls[0]);
  return [one, other];
}

function apartIn(one: readonly Numbers[], other: readonly Numbers[], agrees: Agrees): Apart | null {
  const place = firstApart(one, other, agrees);
  if (!place) return null;
  const { tensor, element } = place;
  return { place, values: [one[tensor][element], other[tensor][element]] };
}

const dataOf = (views: readonly TensorView[]): Numbers[] => views.map(({ data }) => data);
const gradsOf = (views: readonly TensorView[]): Numbers[] => views.map(({ data, grad }) => grad ?? data);
const statesOf = (views: readonly TensorView[]) => views.map(({ state }) => state);

function slotApart([one, other]: Pair<ObservedCall>, agrees: Agrees): Apart | null {
  const [slot] = slotsApart(statesOf(one.after), statesOf(other.after), agrees);
  if (!slot) return null;
  const { tensor, element, values } = slot;
  return { place: { tensor, element }, values };
}

/** Returns the first difference of the state that both keep: of the optimizer, then of addons that both have. */
function stateApart(steps: Pair<ObservedStep>, agrees: Agrees): Apart | null {
  const [levels, others] = steps.map((step) => step.levels);
  for (const { id, calls } of levels.toReversed()) {
    const optimizers = calls === levels.at(-1)?.calls;
    const same = optimizers ? others.at(-1) : others.slice(0, -1).find((level) => level.id === id);
    const [call, counterpart] = [calls.at(-1), same?.calls.at(-1)];
    const found = call && counterpart && slotApart([call, counterpart], agrees);
    if (found) return found;
  }
  return null;
}
