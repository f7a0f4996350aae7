import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import type { Spec } from "../../experiment/index.ts";
import { currentSpec, opened } from "./store.ts";

/** Says whether surfaces are shown in 3D: by the link that opened the page, or as this machine keeps it. */
export const useSpaceShown = create(() => opened.stage !== undefined || readPreference("stage") === "3d");

/** Says whether an experiment has a stage in 3D. */
const hasSpace = (spec: Spec): boolean => spec.kind === "surface" || spec.landscape !== undefined;

/** Shows surfaces in 3D, or flat. */
export function showSpace(shown: boolean): void {
  useSpaceShown.setState(shown);
  writePreference("stage", shown ? "3d" : "2d");
}

/** True where a button was pressed that is replaced by its opposite, which then has the focus. */
let isPressed = false;

/** A button that shows surfaces in 3D, or flat. */
export interface SpaceSwitch {
  readonly press: () => void;
  /** Takes the button once it is on the page. */
  readonly ref: (button: HTMLButtonElement | null) => void;
}

export const spaceSwitch: SpaceSwitch = {
  press: () => {
    isPressed = true;
    toggleSpace();
  },
  ref: (button) => {
    if (button && isPressed) button.focus();
    if (button) isPressed = false;
  },
};

/** Shows in 3D what can be: a surface, or the landscape of a training; or flat again. */
export function toggleSpace(): void {
  if (hasSpace(currentSpec())) showSpace(!useSpaceShown.getState());
}

/** The azimuth and elevation that the reader has turned the stage to; none where it is seen as at first. */
let angles: readonly number[] = opened.stage ?? [];

export const spaceAngles = (): readonly number[] => angles;

export const keepAngles = (turned: readonly number[]): void => {
  angles = turned;
};

/** Returns the value of `stage=` for a link to what is shown; "" for the flat stage. */
export const stageInLink = (): string =>
  useSpaceShown.getState() && hasSpace(currentSpec()) ? ["3d", ...angles.map(Math.round)].join(",") : "";
