import { create } from "zustand";
import { subscribeWithSelector } from "zustand/middleware";
import { type Decoded, decode, type Spec } from "../../experiment/index.ts";
import { linkInAddress } from "../address/address.ts";
import { restoreLeft } from "../address/left-address.ts";
import { type ExperimentState, initialExperimentState, specOf } from "./experiment-state.ts";
import { initialPlayback, type Playback } from "./playback.ts";
import { initialView, type ViewState } from "./view.ts";

/** The state of the page that React renders. */
export interface State extends ExperimentState, Playback, ViewState {}

/** Creates the store of a page that shows the experiment of a link. */
export function createPageStore({ spec, problems }: Pick<Decoded, "spec" | "problems">) {
  const experiment = initialExperimentState(spec);
  return create<State>()(
    subscribeWithSelector(() => ({
      ...experiment,
      ...initialPlayback,
      ...initialView(experiment.surface, problems),
    })),
  );
}

export type Store = ReturnType<typeof createPageStore>;

restoreLeft();
/** The reading of the link by which the page was opened. */
export const opened = decode(linkInAddress());
export const useStore = createPageStore(opened);

/** Returns the experiment that is shown, or a part of it, and renders when it changes. */
export function useSpec(): Spec;
export function useSpec<Part>(part: (spec: Spec) => Part): Part;
export function useSpec(part: (spec: Spec) => unknown = (spec) => spec): unknown {
  return useStore((state) => part(specOf(state)));
}

/** Returns the experiment that is shown now. */
export const currentSpec = (): Spec => specOf(useStore.getState());
