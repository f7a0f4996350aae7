import { limits } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { openAbout } from "../about/about-state.ts";
import { writeOut } from "../actions/rule-actions.ts";
import { writeOutSchedule } from "../actions/schedule-actions.ts";
import { inspect } from "../inspector/inspector-state.ts";
import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { lazyPart } from "../loading/lazy-part.tsx";
import { openPicker } from "../picker/picker-state.ts";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { ContenderCard } from "./ContenderCard.tsx";
import styles from "./ContenderList.module.css";
import type { CardTools } from "./card-tools.ts";

const CompareDialog = lazyDialog(
  "src/app/contenders/compare/CompareDialog.tsx",
  () => import("./compare/CompareDialog.tsx"),
  { name: "The comparison", onClose: ({ onClose }) => onClose() },
);
const RuleEditor = lazyPart("src/app/editor/RuleEditor.tsx", () => import("../editor/RuleEditor.tsx"), {
  name: "The rule",
});
const ScheduleEditor = lazyPart(
  "src/app/editor/ScheduleEditor.tsx",
  () => import("../editor/ScheduleEditor.tsx"),
  { name: "The schedule" },
);
const CardSeeds = lazyPart("src/app/seeds/CardSeeds.tsx", () => import("../seeds/CardSeeds.tsx"), {
  name: "The seeds",
});
const tools: CardTools = {
  about: openAbout,
  pick: openPicker,
  inspect,
  editRule: writeOut,
  editSchedule: writeOutSchedule,
  CompareDialog,
  RuleEditor,
  ScheduleEditor,
  CardSeeds,
};

/** The cards of all contenders, in race order, and the button that adds another. */
export function ContenderList() {
  const contenders = useSpec((spec) => spec.contenders);
  const full = contenders.length >= limits.contenders;
  return (
    <div className={styles.list}>
      {contenders.map(({ slot }) => (
        <ContenderCard key={slot} slot={slot} tools={tools} />
      ))}
      <div className={styles.add}>
        <button
          type="button"
          className={buttons.quiet}
          aria-haspopup="dialog"
          // Not disabled: with the eighth contender the button would lose the focus.
          aria-disabled={full || undefined}
          onClick={() => full || openPicker({ kind: "add" })}
        >
          {say("+ Add optimizer")}
        </button>
        {full && <p className={styles.full}>{say("{most} is the maximum.", { most: limits.contenders })}</p>}
      </div>
    </div>
  );
}
