import {
  evaluationColumns,
  layerColumns,
  namesOf,
  type Shown,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import type { Subject } from "../../../plot/problem/problem-view.ts";
import { type Quantity, type QuantityGroup, quantity } from "../../charts/added/quantities.ts";
import { type Chart, plainChart } from "../../charts/chart.ts";
import { fitLabel, type Names } from "../../charts/names.ts";
import { evaluated, everyStep, everyStepOf, lossOfPart } from "../../charts/values/sources.ts";
import { capital } from "../../network/charts/labels.ts";
import { groupLine } from "../../network/charts/lines.ts";
import { WhoseParts } from "./WhoseParts.tsx";

/** The id of the quantity that is charted with a line for each part. */
export const partsId = "parts";

/** The contender whose parts are charted. */
export interface ChosenContender {
  readonly slot: number;
  readonly names: Names;
}

/** The evaluations that a problem has. */
export interface Measures {
  readonly tested: boolean;
  readonly classes: boolean;
}

/** Returns the names of the evaluations that a problem has, without the step. */
export function evaluationsOf({ tested, classes }: Measures): (keyof typeof evaluationColumns)[] {
  const shown: Readonly<Record<string, Shown>> = evaluationColumns;
  return namesOf(evaluationColumns).filter(
    (name) =>
      name !== "step" && (tested || !name.startsWith("test")) && (classes || shown[name].unit !== "share"),
  );
}

/** Returns the columns of a race on a problem that an added chart can show. */
export function problemQuantities(
  { definition, objective }: Subject,
  chosen: ChosenContender,
  measures: Measures,
): readonly QuantityGroup[] {
  const { one, many, value } = definition.part;
  const what = capital(value);
  return [
    {
      heading: "On all samples",
      quantities: evaluationsOf(measures).map((name) =>
        quantity(name, evaluationColumns[name], (slot) => evaluated(slot, name)),
      ),
    },
    {
      heading: `By ${one}`,
      quantities: [
        everyPart(
          `${what} of all ${many}`,
          objective.parts.length,
          chosen,
          (part) => objective.parts[part].name,
        ),
        ...objective.parts.map(
          ({ name }, part): Quantity => ({
            id: `part${part + 1}`,
            title: `${what} of ${one} ${name}`,
            source: (slot) => lossOfPart(slot, part),
          }),
        ),
      ],
    },
    {
      heading: "At each step",
      quantities: namesOf(trainingColumns).map((name) =>
        quantity(name, trainingColumns[name], (slot) => everyStep(slot, name)),
      ),
    },
    ...objective.tensors.map((tensor, t) => ({
      heading: tensor.name,
      quantities: namesOf(layerColumns).map((name) => {
        const { title, file } = layerColumns[name];
        return quantity(`${file}${t + 1}`, { title: `${title}, ${tensor.name}` }, (slot) =>
          everyStepOf(slot, name, t),
        );
      }),
    })),
  ];
}

/** Labels that have room beside a chart. */
const mostLabels = 8;

/** Returns the quantity whose chart has a line for each part of the chosen contender. */
function everyPart(
  title: string,
  count: number,
  { slot, names }: ChosenContender,
  nameOf: (part: number) => string,
): Quantity {
  const stride = Math.ceil(count / mostLabels);
  const isLabelled = (part: number): boolean => part % stride === 0 || part === count - 1;
  const chart = (id: string): Chart => ({
    ...plainChart,
    id,
    title: `${title}, ${names.get(slot) ?? ""}`,
    lines: Array.from({ length: count }, (_, part) =>
      groupLine(slot, part, count, fitLabel(isLabelled(part) ? nameOf(part) : ""), lossOfPart(slot, part)),
    ),
    rows: Array.from({ length: count }, (_, part) => ({
      key: String(part),
      slot,
      name: nameOf(part),
      sources: [lossOfPart(slot, part)],
    })),
  });
  return { id: partsId, title, source: (one) => lossOfPart(one, 0), chart, Caption: WhoseParts };
}
