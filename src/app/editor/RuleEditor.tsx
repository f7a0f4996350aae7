import { useCallback } from "react";
import { ownRule } from "../../optim/index.ts";
import { setRule } from "../actions/rule-actions.ts";
import styles from "./editor.module.css";
import { TextEditor } from "./TextEditor.tsx";
import { reductionWords, ruleNames } from "./words.ts";

interface RuleEditorProps {
  readonly slot: number;
  /** What the contender is called, for a voice. */
  readonly owner: string;
  readonly rule: string;
}

/** The update of an optimizer of one's own; what is typed races as soon as it can be read. */
export default function RuleEditor({ slot, owner, rule }: RuleEditorProps) {
  const apply = useCallback((text: string) => setRule(slot, text), [slot]);
  return (
    <section className={styles.rule} aria-label={`Rule of ${owner}`}>
      <TextEditor
        source={rule}
        label={`Update rule of ${owner}`}
        names={ruleNames}
        reductions={reductionWords}
        read={ownRule}
        apply={apply}
        meanwhile="The last rule that could be read goes on racing."
        back="Back to the rule that races"
      />
    </section>
  );
}
