import { datasets } from "../../datasets/index.ts";
import { shapeOf } from "../../experiment/index.ts";
import { layerSizes } from "../../experiment/network/architecture.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";
import { layoutOf } from "../../network/index.ts";
import { say } from "../../words/say.ts";
import { ownTable } from "../player/rows.ts";
import { subjectOf } from "../problem/subject.ts";
import { specOf } from "../state/experiment-state.ts";
import type { State } from "../state/store.ts";

/** Returns the number of parameters of the contenders that are shown; null while that is not known. */
export function parametersOf(state: State): number | null {
  switch (state.kind) {
    case "surface":
      return 2;
    case "problem":
      return subjectOf(state).objective.start.length;
    case "network": {
      const { network } = state;
      const table = ownTable(state);
      const shape =
        network.data.kind === "builtin" ? datasets.get(network.data.id)?.shape : table && shapeOf(table);
      return shape ? layoutOf(layerSizes(network, shape), network.bias !== false).size : null;
    }
  }
}

/** Returns the training whose contenders have a place in a plane of so many parameters; null where they have none. */
export function trainingIn(state: State, parameters: number): TrainingSpec | null {
  const spec = specOf(state);
  return spec.kind !== "surface" && parametersOf(state) === parameters ? spec : null;
}

/** Says why contenders have no place in a plane of so many parameters. */
export function whyApart(state: State, parameters: number): string {
  if (state.kind === "surface")
    return say(
      "Contenders on a surface are not drawn here: open the network or the problem that was recorded.",
    );
  const found = parametersOf(state);
  if (found === null) return say("Contenders are not drawn here until the rows of their table are known.");
  return say(
    state.kind === "network"
      ? "Contenders are not drawn here: the network has {found} parameters, and the run has {parameters}."
      : "Contenders are not drawn here: the problem has {found} parameters, and the run has {parameters}.",
    { found, parameters },
  );
}
