import type { Table } from "../../datasets/index.ts";
import {
  decode,
  defaultNetworkSpec,
  defaultProblemSpec,
  defaultSpec,
  encode,
  type NetworkSpec,
  type ProblemSpec,
  type Spec,
  type SurfaceSpec,
  withFittingSeeds,
  withForks,
} from "../../experiment/index.ts";
import type { OwnRun } from "../../experiment/own-run/own-run.ts";

/** The experiment that is shown, and the last one of each other kind: the state that undo and redo restore. */
export interface ExperimentState {
  /** The kind of experiment that is shown. */
  readonly kind: Spec["kind"];
  /** The race down a surface that is shown, or was last. */
  readonly surface: SurfaceSpec;
  /** The training of a network that is shown, or was last. */
  readonly network: NetworkSpec;
  /** The race on a problem that is shown, or was last. */
  readonly problem: ProblemSpec;
  /** The reader's own table, which stays on this machine. */
  readonly table: Table | null;
  /** The name of the file that the table comes from. */
  readonly tableName: string | null;
  /** Runs that the reader recorded elsewhere, which stay on this machine too. */
  readonly ownRuns: readonly OwnRun[];
}

/** The experiment that is shown, among the last ones of each kind. */
export type Shown = Pick<ExperimentState, "kind" | Spec["kind"]>;

/** Returns the experiment that is shown. */
export const specOf = (state: Shown): Spec => state[state.kind];

/**
 * Returns the change that shows an experiment, in the place of the last one of its kind.
 *
 * @param own the reader's own table, where there is one
 */
export function showing(changed: Spec, own: Table | null = null): Partial<ExperimentState> {
  const whole = withFittingSeeds(withForks(changed), own);
  const spec = whole.map || whole.landscape ? withFittingViews(whole) : whole;
  return { kind: spec.kind, [spec.kind]: spec };
}

/** Returns the experiment without the axes of its map, and the contenders of its landscape, that it no longer has. */
function withFittingViews(spec: Spec): Spec {
  const { map, landscape } = decode(encode(spec)).spec;
  const { map: _, landscape: __, ...bare } = spec;
  return { ...bare, ...(map && { map }), ...(landscape && { landscape }) };
}

/** Returns the experiment state within a larger state. */
export const experimentStateOf = ({
  kind,
  surface,
  network,
  problem,
  table,
  tableName,
  ownRuns,
}: ExperimentState): ExperimentState => ({
  kind,
  surface,
  network,
  problem,
  table,
  tableName,
  ownRuns,
});

/** Returns the experiment state of a page that shows `spec`. */
export const initialExperimentState = (spec: Spec): ExperimentState => ({
  kind: spec.kind,
  surface: defaultSpec,
  network: defaultNetworkSpec,
  problem: defaultProblemSpec(),
  table: null,
  tableName: null,
  ownRuns: [],
  ...showing(spec),
});

/** Returns the parts of the experiment state that a change replaces. */
export type Change = (experiment: ExperimentState) => Partial<ExperimentState>;

/** Returns the change that applies `changed` to the experiment that is shown. */
export const ofSpec =
  (changed: (spec: Spec) => Spec): Change =>
  (experiment) => {
    const spec = specOf(experiment);
    const next = changed(spec);
    return next === spec ? {} : showing(next, experiment.table);
  };

/** Returns the change that applies `changed` to the race down a surface, and shows it. */
export const ofSurface =
  (changed: (spec: SurfaceSpec) => SurfaceSpec): Change =>
  ({ surface }) =>
    showing(changed(surface));

/** Returns the change that applies `changed` to the training of a network, and shows it. */
export const ofNetwork =
  (changed: (spec: NetworkSpec) => NetworkSpec): Change =>
  ({ network, table }) =>
    showing(changed(network), table);

/** Returns the change that applies `changed` to the race on a problem, and shows it. */
export const ofProblem =
  (changed: (spec: ProblemSpec) => ProblemSpec): Change =>
  ({ problem }) =>
    showing(changed(problem));
