import type { MapSpec, Spec } from "../../experiment/index.ts";
import { type Mapped, withCell } from "../../experiment/sweep/cells/cell-spec.ts";
import { commit } from "../state/commit.ts";
import { ofSpec } from "../state/experiment-state.ts";
import { isMapped } from "./computation.ts";

/** True from the moment at which the reader asks for a map until it has the focus. */
export const arrival = { isAwaited: false };

/** Shows a map. @param gesture groups changes that are undone together */
export const setMap = (map: MapSpec, gesture?: string): void =>
  commit(
    ofSpec((spec) => ({ ...spec, map })),
    gesture ? { gesture } : {},
  );

/** Takes the map out of the experiment. */
export const removeMap = (): void => commit(ofSpec(withoutMap));

function withoutMap<S extends Spec>({ map: _, ...spec }: S): S {
  return spec as S;
}

/** Makes a cell's values those of the experiment. @param values of the axes, as `axisValues` returns them */
export const chooseCell = (cell: number, values: readonly Float64Array[]): void =>
  commit(ofSpec((spec): Spec => (isMapped(spec) ? withCell(spec as Mapped, cell, values) : spec)));
