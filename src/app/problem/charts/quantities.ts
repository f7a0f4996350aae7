import {
  evaluationColumns,
  layerColumns,
  namesOf,
  type Shown,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import type { Subject } from "../../../plot/problem/problem-view.ts";
import { say, translated } from "../../../words/say.ts";
import { type QuantityGroup, quantity } from "../../charts/added/quantities.ts";
import { evaluated, everyStep, everyStepOf } from "../../charts/values/sources.ts";
import { capital } from "../../network/charts/labels.ts";
import { type ChosenContender, partQuantities } from "../../network/charts/parts.ts";

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
  return [
    {
      heading: say("On all samples"),
      quantities: evaluationsOf(measures).map((name) =>
        quantity(name, evaluationColumns[name], (slot) => evaluated(slot, name)),
      ),
    },
    partQuantities(
      {
        one: translated(one),
        many: translated(many),
        what: capital(translated(value)),
        names: objective.parts.map(({ name }) => name),
      },
      chosen,
    ),
    {
      heading: say("At each step"),
      quantities: namesOf(trainingColumns).map((name) =>
        quantity(name, trainingColumns[name], (slot) => everyStep(slot, name)),
      ),
    },
    ...objective.tensors.map((tensor, t) => ({
      heading: tensor.name,
      quantities: namesOf(layerColumns).map((name) => {
        const { title, file } = layerColumns[name];
        return {
          id: `${file}${t + 1}`,
          title: `${translated(title)}, ${tensor.name}`,
          source: (slot: number) => everyStepOf(slot, name, t),
        };
      }),
    })),
  ];
}
