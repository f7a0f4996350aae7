import { useState } from "react";
import { changesIn, ownEdits } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { clearEdits, seek } from "../../actions/actions.ts";
import { useSpec } from "../../state/store.ts";
import buttons from "../../ui/buttons.module.css";
import { Menu } from "../../ui/Menu.tsx";
import { changesOf, spanOf } from "../marks.ts";
import { ChangesDialog } from "./ChangesDialog.tsx";

/** A menu of changes and forks, each of which moves the cursor to its step, and of commands that change or clear them. */
export default function Changes() {
  const spec = useSpec();
  const [open, setOpen] = useState(false);
  const { length } = changesIn(ownEdits(spec));
  const forks = spec.contenders.filter(({ fork }) => fork).length;
  const changes = changesOf(spec).map((change, i) => ({
    key: String(i),
    label: change.title,
    detail: say("at step {step}", { step: spanOf(change) }),
    onSelect: () => seek(change.step),
  }));
  const clear = {
    key: "clear",
    label: say("Clear changes"),
    detail: say(forks > 0 ? "Forks stay" : "Keep the initial values to the end"),
    onSelect: clearEdits,
  };
  const edit = {
    key: "edit",
    label: say("Move or remove…"),
    detail: say("The race from there is computed again"),
    onSelect: () => setOpen(true),
  };
  return (
    <>
      <Menu className={buttons.quiet} align="end" items={[edit, ...(length > 0 ? [clear] : []), ...changes]}>
        {[
          length > 0 && say("{count} {count:change|changes}", { count: length }),
          forks > 0 && say("{count} {count:fork|forks}", { count: forks }),
        ]
          .filter(Boolean)
          .join(", ")}
      </Menu>
      {open && <ChangesDialog onClose={() => setOpen(false)} />}
    </>
  );
}
