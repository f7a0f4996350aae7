import { readPreference, storedTheme } from "#preferences";
import { chosenSurface, type Problem, type SurfaceSpec } from "../../experiment/index.ts";
import type { View } from "../../plot/plane/viewport.ts";
import type { Theme } from "../theme.ts";

/** The quantity on the x axis of charts. Steps are no measure of cost where a step evaluates several gradients. */
export type Across = "steps" | "gradients";

/** The view of the experiment, which decides no number of it. */
export interface ViewState {
  /** The part of the plane that the stage shows. */
  readonly view: View;
  /** The slot of the contender that is shown alone, as its network is, where it is still in the race. */
  readonly chosen: number;
  /** The slots of the contenders all of whose hyperparameters are shown, instead of the first ones. */
  readonly unfolded: readonly number[];
  /** The quantity that the reader wants on the x axis; steps are shown where both are the same. */
  readonly across: Across;
  readonly theme: Theme;
  /** True where the coach may speak. */
  readonly coach: boolean;
  /** The problems of the link. */
  readonly problems: readonly Problem[];
  /** True once the rows of the real data sets are loaded, which the first network asks for. */
  readonly tablesLoaded: boolean;
}

/** Returns the domain of a surface as a view. */
export const domainOf = ({ surface }: SurfaceSpec): View => {
  const { x, y } = chosenSurface(surface).domain;
  return { x, y };
};

/** Returns the view of a page that shows `surface` by a link with these problems. */
export const initialView = (surface: SurfaceSpec, problems: readonly Problem[]): ViewState => ({
  view: domainOf(surface),
  chosen: 0,
  unfolded: [],
  across: readPreference("across") === "gradients" ? "gradients" : "steps",
  theme: storedTheme(),
  coach: readPreference("coach") !== "off",
  problems,
  tablesLoaded: false,
});
