import { changesIn, ownEdits } from "../../experiment/index.ts";
import { clearEdits, seek } from "../actions/actions.ts";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { Menu } from "../ui/Menu.tsx";
import { changesOf, spanOf } from "./marks.ts";

/** A menu of the edits, each of which moves the cursor to its step, and of a command that clears them. */
export default function Changes() {
  const spec = useSpec();
  const { length } = changesIn(ownEdits(spec));
  const changes = changesOf(spec).map((change, i) => ({
    key: String(i),
    label: change.title,
    detail: `at step ${spanOf(change)}`,
    onSelect: () => seek(change.step),
  }));
  const clear = {
    key: "clear",
    label: "Clear changes",
    detail: "Keep the initial values to the end",
    onSelect: clearEdits,
  };
  return (
    <Menu className={buttons.quiet} align="end" items={[clear, ...changes]}>
      {length === 1 ? "1 change" : `${length} changes`}
    </Menu>
  );
}
