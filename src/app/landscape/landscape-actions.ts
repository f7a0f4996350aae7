import type { LandscapeSpec } from "../../experiment/landscape/landscape-spec.ts";
import type { Spec } from "../../experiment/spec.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";

/** The landscape that was shown last, which comes back with the view. */
let last: LandscapeSpec = { plane: { kind: "paths" } };

/** Shows a landscape. @param gesture groups changes that are undone together */
export function setLandscape(landscape: LandscapeSpec, gesture?: string): void {
  last = landscape;
  commit(
    ofSpec((spec) => (spec.kind === "surface" ? spec : { ...spec, landscape })),
    gesture ? { gesture } : {},
  );
}

/** Shows the landscape that was shown last, or that of the paths. */
export const showLandscape = (): void => setLandscape(last);

/** Shows the network or the problem again. */
export const removeLandscape = (): void => commit(ofSpec(withoutLandscape));

function withoutLandscape<S extends Spec>({ landscape, ...spec }: S): S {
  last = landscape ?? last;
  return spec as S;
}
