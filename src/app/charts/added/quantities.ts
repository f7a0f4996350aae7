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
import { type Sentence, say, translated } from "../../../words/say.ts";
import type { Chart, Guide } from "../chart.ts";
import type { Names } from "../names.ts";
import { evaluated, everyStep, everyStepOf, trajectorySource } from "../values/sources.ts";

/** A recorded column that an added chart can show. */
export interface Quantity extends Pick<Shown, "unit"> {
  /** Its name in preferences. */
  readonly id: string;
  readonly title: string;
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
  /** A limit that is drawn dashed beside the quantity. */
  readonly limit?: MeasuredLimit;
  /** A value of reference. */
  readonly guide?: Guide;
}

interface MeasuredLimit {
  /** Names the quantity beside its limit. */
  readonly head: Sentence;
  /** Returns a contender's limit, and the point at which it is first passed. */
  readonly of: (slot: number) => { readonly source: Source; readonly passed: Source };
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
  title: translated(chartTitle),
  ...(unit && { unit }),
  source,
});

/** Returns the columns of a trajectory over a surface. */
export const surfaceQuantities = (): readonly QuantityGroup[] => [
  {
    heading: say("At each step"),
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
      heading: say("On all samples"),
      quantities: evaluations.map((name) =>
        quantity(name, evaluationColumns[name], (slot) => evaluated(slot, name)),
      ),
    },
    {
      heading: say("Of each batch"),
      quantities: namesOf(trainingColumns).map((name) =>
        quantity(name, trainingColumns[name], (slot) => everyStep(slot, name)),
      ),
    },
    ...Array.from({ length: layers }, (_, layer) => ({
      heading: say("Layer {layer}", { layer: layer + 1 }),
      quantities: namesOf(layerColumns).map((name): Quantity => {
        const { title, file } = layerColumns[name];
        return {
          id: `${file}${layer + 1}`,
          title: say("{quantity}, layer {layer}", { quantity: translated(title), layer: layer + 1 }),
          source: (slot) => everyStepOf(slot, name, layer),
        };
      }),
    })),
  ];
}
