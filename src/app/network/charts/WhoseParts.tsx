import { say } from "../../../words/say.ts";
import { chooseContender } from "../../actions/actions.ts";
import type { Names } from "../../charts/names.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { useStore } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";

/** Selects the contender whose parts, or classes, are charted. */
export function WhoseParts({ names }: { readonly names: Names }) {
  const slot = useStore(chosenSlot);
  return (
    <Select
      label={say("Contender whose lines are shown")}
      value={String(slot)}
      options={[...names].map(([one, name]) => ({ value: String(one), text: say("of {name}", { name }) }))}
      onChange={(value) => chooseContender(Number(value))}
    />
  );
}
