import { useMemo } from "react";
import { contenderNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { chooseContender } from "../actions/actions.ts";
import { chosenSlot } from "../state/chosen.ts";
import { useSpec, useStore } from "../state/store.ts";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";

/** Stands for all contenders among the slots. */
const every = -1;

/** Selects the contender that is shown alone, or all of them. @param legend names what is shown of them */
export function ContenderSwitch({ legend, onAll }: { readonly legend: string; readonly onAll: () => void }) {
  const spec = useSpec();
  const chosen = useStore(chosenSlot);
  const names = useMemo(() => contenderNames(spec), [spec]);
  const segments = spec.contenders.map(({ slot }) => ({
    value: slot,
    text: (
      <>
        <KeySwatch slot={slot} />
        {names.get(slot)}
      </>
    ),
  }));
  return (
    <SegmentedControl
      legend={legend}
      segments={[{ value: every, text: say("All") }, ...segments]}
      value={chosen}
      onChange={(slot) => (slot === every ? onAll() : chooseContender(slot))}
    />
  );
}
