import { chosenProblem, decode, type ProblemSpec } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { say, translated } from "../../words/say.ts";
import { commit } from "../state/commit.ts";
import { ofProblem } from "../state/experiment-state.ts";
import { useStore } from "../state/store.ts";
import { rewind } from "./actions.ts";

/** Returns the race that a link shows which names nothing but a problem. */
function usualRace(id: string): ProblemSpec | null {
  const { spec } = decode(`problem=${id}`);
  return spec.kind === "problem" ? spec : null;
}

/**
 * Shows another problem at step 0, with the optimizers that suit it where the reader has not changed those of the one
 * before; a notice says where they are kept.
 */
export function chooseProblem(id: string): void {
  const before = useStore.getState().problem;
  const usual = usualRace(id);
  if (!usual || before.problem === id) return;
  const last = usualRace(before.problem);
  const isUsual = (part: "contenders" | "steps"): boolean =>
    JSON.stringify(before[part]) === JSON.stringify(last?.[part]);
  const keeps = !isUsual("contenders") || before.edits.length > 0;
  commit(
    ofProblem(({ map: _, ...spec }) => ({
      ...spec,
      problem: id,
      settings: {},
      contenders: keeps ? spec.contenders : usual.contenders,
      steps: isUsual("steps") ? usual.steps : spec.steps,
    })),
  );
  rewind();
  useStore.setState({ said: keeps ? keptInWords(useStore.getState().problem) : null });
}

function keptInWords(spec: ProblemSpec): string {
  const problem = translated(chosenProblem(spec).definition.name);
  const [name, ...others] = contenderNames(spec).values();
  return others.length === 0
    ? say("{name} kept its learning rate, which may not suit {problem}.", { name, problem })
    : say("Your optimizers kept their learning rates, which may not suit {problem}.", { problem });
}

/** Sets a setting of the problem. Values that do not go together are refused. @returns the reason, or null */
export function setSetting(name: string, value: number | string): string | null {
  const { definition, settings } = chosenProblem(useStore.getState().problem);
  const refusal = definition.conflict?.({ ...settings, [name]: value }) ?? null;
  if (refusal !== null) return refusal;
  commit(
    ofProblem((spec) => {
      const { [name]: _, ...others } = spec.settings;
      const isDefault = value === definition.settings[name].default;
      return { ...spec, settings: isDefault ? others : { ...others, [name]: value } };
    }),
    { gesture: `setting ${name}` },
  );
  return null;
}
