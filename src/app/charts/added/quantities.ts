import type { ComponentType } from "react";
import {
  evaluationColumns,
  layerColumns,
  namesOf,
  type Shown,
  surfaceColumns,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import type { Source } from "../../../plot/chart/column.ts";
import type { Chart, Guide } from "../chart.ts";
import type { Names } from "../names.ts";
import { evaluated, everyStep, everyStepOf, trajectorySource } from "../values/sources.ts";

/** A recorded column that an added chart can show. */
export interface Quantity extends Pick<Shown, "title" | "unit"> {
  /** Its name in preferences. */
  readonly id: string;
  readonly source: (slot: number) => Source;
  /** Set where it is measured while a chart shows it. */
  readonly measured?: MeasuredQuantity;
  /** Returns its chart by step, where that is not a line for each contender. @param id of the chart */
  readonly chart?: (id: string) => Chart;
  /** Says or asks under that chart whose lines they are. */
  readonly Caption?: ComponentType<{ readonly names: Names }>;
}

/** The parts of a chart whose quantity is measured apart from the race. */
export interface MeasuredQuantity {
  /** Measures until the function that it returns is called. */
  readonly follow: () => () => void;
  /** Says under the chart what it shows. */
  readonly Notes: ComponentType<{ readonly names: Names }>;
  /** A limit that is drawn dashed beside the quantity, and the point at which it is first passed. */
  readonly limit?: (slot: number) => { readonly source: Source; readonly passed: Source };
  /** A value of reference. */
  readonly guide?: Guide;
}

/** Quantities under a heading. */
export interface QuantityGroup {
  readonly heading: string;
  readonly quantities: readonly Quantity[];
}

/** The id of the step, in the place of a column on the horizontal axis. */
export const stepId = "step";

/** Returns the quantity of a recorded column. */
export const quantity = (
  id: string,
  { title, chartTitle = title, unit }: Shown,
  source: Quantity["source"],
): Quantity => ({
  id,
  title: chartTitle,
  ...(unit && { unit }),
  source,
});

/** The columns of a trajectory over a surface. */
export const surfaceQuantities: readonly QuantityGroup[] = [
  {
    heading: "At each step",
    quantities: namesOf(surfaceColumns).map((name) =>
      quantity(name, surfaceColumns[name], (slot) => trajectorySource(slot, name)),
    ),
  },
];

/**
 * Returns the columns of a network's training.
 *
 * @param layers number of layers of weights
 * @param classes true if there is an accuracy
 */
export function networkQuantities(layers: number, classes: boolean): readonly QuantityGroup[] {
  const shown: Readonly<Record<string, Shown>> = evaluationColumns;
  const evaluations = namesOf(evaluationColumns).filter(
    (name) => name !== "step" && (classes || shown[name].unit !== "share"),
  );
  return [
    {
      heading: "On all samples",
      quantities: evaluations.map((name) =>
        quantity(name, evaluationColumns[name], (slot) => evaluated(slot, name)),
      ),
    },
    {
      heading: "Of each batch",
      quantities: namesOf(trainingColumns).map((name) =>
        quantity(name, trainingColumns[name], (slot) => everyStep(slot, name)),
      ),
    },
    ...Array.from({ length: layers }, (_, layer) => ({
      heading: `Layer ${layer + 1}`,
      quantities: namesOf(layerColumns).map((name) => {
        const { title, file } = layerColumns[name];
        const id = `${file}${layer + 1}`;
        return quantity(id, { title: `${title}, layer ${layer + 1}` }, (slot) =>
          everyStepOf(slot, name, layer),
        );
      }),
    })),
  ];
}
