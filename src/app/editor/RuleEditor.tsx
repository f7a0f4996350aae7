import { useCallback } from "react";
import { ownRule } from "../../optim/index.ts";
import { say } from "../../words/say.ts";
import { setRule } from "../actions/rule-actions.ts";
import styles from "./editor.module.css";
import { TextEditor } from "./TextEditor.tsx";
import { reductionWords, ruleNames } from "./words.ts";

interface RuleEditorProps {
  readonly slot: number;
  /** The contender's name, for screen readers. */
  readonly owner: string;
  readonly rule: string;
}

/** Edits the rule of a typed optimizer, which takes effect as soon as it is valid. */
export default function RuleEditor({ slot, owner, rule }: RuleEditorProps) {
  const apply = useCallback((text: string) => setRule(slot, text), [slot]);
  return (
    <section className={styles.rule} aria-label={say("Rule of {owner}", { owner })}>
      <TextEditor
        field={`rule ${slot}`}
        source={rule}
        label={say("Update rule of {owner}", { owner })}
        names={ruleNames}
        reductions={reductionWords}
        read={ownRule}
        apply={apply}
        meanwhile={say("Still racing the last valid rule.")}
        back={say("Restore the last valid rule")}
      />
    </section>
  );
}
