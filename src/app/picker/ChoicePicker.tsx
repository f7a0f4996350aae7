import { useMemo } from "react";
import { own } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { addAddon, addContender, replaceOptimizer } from "../actions/actions.ts";
import { chooseSurface } from "../actions/choose-surface.ts";
import { chooseProblem } from "../actions/problem-actions.ts";
import { setRule } from "../actions/rule-actions.ts";
import { setSchedule } from "../actions/schedule-actions.ts";
import { setSurface } from "../actions/surface-actions.ts";
import { useSpec, useStore } from "../state/store.ts";
import { addonOffers, optimizerOffers } from "./offers.ts";
import { firstRule, firstSchedule, ownOffer } from "./own-offer.ts";
import { Picker } from "./Picker.tsx";
import { type Choice, closePicker, usePicker } from "./picker-state.ts";
import { problemOffers } from "./problem-offers.ts";
import { surfaceKey, surfaceOffers } from "./surface-offers.ts";

/** The dialog in which a surface, a problem, an optimizer or an addon is chosen. */
export default function ChoicePicker() {
  const choice = usePicker((state) => state.choice);
  if (!choice) return null;
  if (choice.kind === "surface") return <SurfaceChoices />;
  if (choice.kind === "problem") return <ProblemChoices />;
  return choice.kind === "addon" ? <AddonPicker slot={choice.slot} /> : <OptimizerPicker choice={choice} />;
}

function SurfaceChoices() {
  const shown = useStore((state) => state.surface.surface);
  const groups = useMemo(
    () => surfaceOffers(shown, chooseSurface, (source) => setSurface({ kind: "formula", source })),
    [shown],
  );
  const key = surfaceKey(shown);
  return (
    <Picker
      title={say("Choose a surface")}
      kind="surfaces"
      groups={groups}
      shown={key}
      onClose={closePicker}
    />
  );
}

function ProblemChoices() {
  const shown = useStore((state) => state.problem.problem);
  const groups = useMemo(() => problemOffers(shown, chooseProblem), [shown]);
  return (
    <Picker
      title={say("Choose a problem")}
      kind="problems"
      groups={groups}
      shown={shown}
      onClose={closePicker}
    />
  );
}

function OptimizerPicker({ choice }: { choice: Choice }) {
  const spec = useSpec();
  const slot = choice.kind === "replace" ? choice.slot : null;
  const name = useName(slot);
  const groups = useMemo(
    () => [
      ...optimizerOffers(spec, (optimizer, values) =>
        slot === null ? addContender({ optimizer, values }) : replaceOptimizer(slot, optimizer, values),
      ),
      ownOffer(() =>
        slot === null
          ? addContender({ optimizer: own, rule: firstRule(), values: {} })
          : setRule(slot, firstRule()),
      ),
    ],
    [spec, slot],
  );
  const title = slot === null ? say("Add an optimizer") : say("Replace {name} with", { name });
  return <Picker title={title} kind="optimizers" groups={groups} onClose={closePicker} />;
}

function AddonPicker({ slot }: { slot: number }) {
  const spec = useSpec();
  const name = useName(slot);
  const groups = useMemo(
    () =>
      addonOffers(
        spec,
        slot,
        (id) => addAddon(slot, id),
        () => setSchedule(slot, firstSchedule()),
      ),
    [spec, slot],
  );
  return (
    <Picker title={say("Add to {name}", { name })} kind="additions" groups={groups} onClose={closePicker} />
  );
}

const useName = (slot: number | null): string =>
  useSpec((spec) => (slot === null ? "" : (contenderNames(spec).get(slot) ?? "")));
