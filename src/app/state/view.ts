import { readPreference, storedTheme } from "#preferences";
import { chosenSurface, type Problem, type SurfaceSpec } from "../../experiment/index.ts";
import type { View } from "../../plot/plane/viewport.ts";
import type { Theme } from "../theme.ts";

/** The quantity along the x axis of charts. A step may ask for several gradients: then steps are not what a race costs. */
export type Across = "steps" | "gradients";

/** The view of the experiment, which changes no number of it. */
export interface ViewState {
  /** The part of the plane that the stage shows. */
  readonly view: View;
  /** Slot of the contender whose network is shown, where it is still in the race. */
  readonly chosen: number;
  /** The quantity that the reader wants across; where both are the same it is steps. */
  readonly across: Across;
  readonly theme: Theme;
  /** The faults of the link. */
  readonly problems: readonly Problem[];
  /** True once the rows of the real tables have come; they do with the first network. */
  readonly tablesLoaded: boolean;
}

/** Returns the part of the plane that a surface declares as its own. */
export const domainOf = ({ surface }: SurfaceSpec): View => {
  const { x, y } = chosenSurface(surface).domain;
  return { x, y };
};

/** Returns the view of a page that shows `surface` by a link with these problems. */
export const initialView = (surface: SurfaceSpec, problems: readonly Problem[]): ViewState => ({
  view: domainOf(surface),
  chosen: 0,
  across: readPreference("across") === "gradients" ? "gradients" : "steps",
  theme: storedTheme(),
  problems,
  tablesLoaded: false,
});
