import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { contenderIn, definitionOf } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { setValue } from "../../actions/actions.ts";
import { useSpec, useStore } from "../../state/store.ts";
import { useValues } from "../../state/use-values.ts";
import buttons from "../../ui/buttons.module.css";
import { Select } from "../../ui/Select.tsx";
import { groupNames, groupsOf, groupText } from "./groups.ts";
import styles from "./NetworkPanel.module.css";

interface GroupQuestionProps {
  readonly slot: number;
  readonly owner: string;
  readonly onClose: () => void;
}

/** Asks for a hyperparameter and a parameter group; the new row starts with the value that all tensors have. */
export default function GroupQuestion({ slot, owner, onClose }: GroupQuestionProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  const spec = useSpec();
  const hidden = useStore((state) => state.network.hidden.length);
  const hasBias = useStore((state) => state.network.bias !== false);
  const values = useValues(slot);
  const { hyperparameters } = definitionOf(contenderIn(spec, slot));
  // Hyperparameters of addons are the same for all tensors.
  const own = Object.entries(hyperparameters).filter(([one]) => !one.includes("."));
  const [wantedGroup, setGroup] = useState("biases");
  const [key, setKey] = useState(() => own[0][0]);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);

  const groups = groupsOf(hidden, hasBias);
  const group = groups.includes(wantedGroup) ? wantedGroup : groups[0];
  const name = `${group}.${key}`;
  const isThere = groupNames(spec, slot).includes(name);
  const add = () => {
    const why = isThere ? say("there is a row for that already") : setValue(slot, name, values[key]);
    setRefusal(why);
    if (why === null) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  return (
    <fieldset ref={form} className={styles.question} onKeyDown={onKeyDown}>
      <legend>{say("Different value for part of {owner}’s network", { owner })}</legend>
      <Select
        className={styles.select}
        label={say("For||whom")}
        value={group}
        options={groups.map((one) => ({ value: one, text: groupText(one) }))}
        onChange={setGroup}
      />
      <Select
        className={styles.select}
        label={say("Hyperparameter that differs")}
        value={key}
        options={own.map(([value, { label }]) => ({ value, text: label }))}
        onChange={setKey}
      />
      <button type="button" className={buttons.button} onClick={add}>
        {say("Add")}
      </button>
      <button type="button" className={buttons.quiet} onClick={onClose}>
        {say("Cancel")}
      </button>
      {refusal !== null && <p role="alert">{say("Not added: {why}.", { why: refusal })}</p>}
    </fieldset>
  );
}
