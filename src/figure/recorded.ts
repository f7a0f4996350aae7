import type { Table } from "../datasets/index.ts";
import type { FlowColumns } from "../experiment/flow/flow-columns.ts";
import type { FlowKind } from "../experiment/flow/flow-slot.ts";
import type { Spec, Training, TrainingSpec, Trajectory } from "../experiment/index.ts";
import type { FindRow } from "../experiment/inspect/arrow-row.ts";
import type { Recording } from "../experiment/recording/recording.ts";
import type { RecordedLandscape } from "../plot/landscape/landscape-picture.ts";
import type { Size } from "../plot/plane/viewport.ts";

export type { Training as TrainingRecord, Trajectory as SurfaceRecord } from "../experiment/index.ts";

/**
 * Draws a surface in 3D at a step, as a page with a graphics card does.
 *
 * @returns the address of the picture, which holds the picture itself: `data:image/png;base64,…`
 */
export type SpacePicture = (size: Size, step: number) => string;

/** Rows of the flows that are shown. */
export type FigureFlows = Readonly<Partial<Record<FlowKind, FlowColumns>>>;

/** The results of an experiment that a figure shows, with rows of flows that were computed elsewhere. */
export type Recorded = { readonly flows?: FigureFlows } & Results;

type Results =
  | {
      readonly kind: "surface";
      readonly tracks: readonly Trajectory[];
      /** Finds rows of arrows that were computed elsewhere; where it is left out, a figure with arrows observes the steps. */
      readonly arrows?: FindRow;
      /** Draws the stage elsewhere, in the place of the flat one. */
      readonly inSpace?: SpacePicture;
    }
  | {
      readonly kind: TrainingSpec["kind"];
      readonly trainings: readonly Training[];
      /** The landscape, where the experiment has one: it is drawn in the place of networks or of a problem. */
      readonly landscape?: RecordedLandscape;
      /** The rows, where they are the reader's own. */
      readonly table?: Table;
    };

/** Returns a recording as a figure takes it. @param table the rows of a network's data where they are the reader's own */
export function recordedOf(spec: Spec, { tracks, trainings }: Recording, table: Table | null): Recorded {
  if (spec.kind === "surface") return { kind: "surface", tracks: [...tracks.values()] };
  return { kind: spec.kind, trainings: [...trainings.values()], ...(table ? { table } : {}) };
}

/** Returns the contenders' records of either kind. */
export const recordsOf = (recorded: Recorded): readonly (Trajectory | Training)[] =>
  recorded.kind === "surface" ? recorded.tracks : recorded.trainings;

/** Returns the number of rows of a contender's record; those of other seeds may go on where the first one has stopped. */
export const rowsOf = ({ length, spreads }: Trajectory | Training): number =>
  Math.max(length, spreads?.length ?? 0);
