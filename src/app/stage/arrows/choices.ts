import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import type { SurfaceSpec } from "../../../experiment/index.ts";
import { type ArrowKind, arrowKinds } from "../../../plot/arrows/arrow-picture.ts";
import { type State, useStore } from "../../state/store.ts";

/** The reader's choices about arrows; this machine keeps them. */
interface Choices {
  /** Kinds that are switched off. */
  readonly without: readonly ArrowKind[];
  /** True where all contenders have arrows, not only the chosen one. */
  readonly all: boolean;
}

const key = "arrow-choices";

/** Reads choices as they were kept: "all,ellipse" for all contenders, without the ellipse. */
export function parseChoices(text: string | null): Choices {
  const words = (text ?? "").split(",");
  return { without: arrowKinds.filter((kind) => words.includes(kind)), all: words.includes("all") };
}

export const useArrowChoices = create(() => parseChoices(readPreference(key)));

export function setArrowChoices(change: Partial<Choices>): void {
  useArrowChoices.setState(change);
  const { without, all } = useArrowChoices.getState();
  writePreference(key, [...(all ? ["all"] : []), ...without].join(","));
}

export function toggleKind(kind: ArrowKind): void {
  const { without } = useArrowChoices.getState();
  setArrowChoices({
    without: arrowKinds.filter((one) => (one === kind ? !without.includes(one) : without.includes(one))),
  });
}

/** Returns the slot of the contender that has arrows: the chosen one, or the first where that was removed. */
export const arrowSlot = ({ chosen, surface }: Pick<State, "chosen" | "surface">): number =>
  surface.contenders.some(({ slot }) => slot === chosen) ? chosen : surface.contenders[0].slot;

/** Returns the kinds of arrows that are shown. */
export const shownKinds = ({ without }: Pick<Choices, "without">): readonly ArrowKind[] =>
  arrowKinds.filter((kind) => !without.includes(kind));

/** Returns the slots of the contenders that have arrows, the chosen one first. */
export function shownSlots(surface: SurfaceSpec): readonly number[] {
  const first = arrowSlot({ ...useStore.getState(), surface });
  if (!useArrowChoices.getState().all) return [first];
  return [first, ...surface.contenders.map(({ slot }) => slot).filter((slot) => slot !== first)];
}

/** Returns the kinds of arrows and the contenders that have them, as the stage has them where arrows are shown. */
export const arrowsOnStage = (surface: SurfaceSpec) => ({
  kinds: shownKinds(useArrowChoices.getState()),
  slots: shownSlots(surface),
});
