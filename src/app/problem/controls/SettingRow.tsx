import type { ProblemSetting } from "../../../problems/index.ts";
import { translated } from "../../../words/say.ts";
import { setSetting } from "../../actions/problem-actions.ts";
import type { Quantity } from "../../ui/values/scale.ts";
import { ValueRow } from "../../ui/values/ValueRow.tsx";

interface SettingRowProps {
  /** Its name in links. */
  readonly name: string;
  /** The problem's name, for screen readers. */
  readonly owner: string;
  readonly setting: ProblemSetting;
  /** Says what it decides. */
  readonly meaning: string;
  readonly value: number | string;
}

/** A row for a setting of a problem: a slider with its exact value, or a list of choices. */
export function SettingRow({ name, owner, setting, meaning, value }: SettingRowProps) {
  const { quantity, place, given } = readSetting(setting);
  const standard = place(setting.default);
  const set = (next: number) => setSetting(name, given(next));
  return (
    <ValueRow
      row={`setting ${name}`}
      label={translated(setting.label)}
      owner={owner}
      meaning={meaning}
      quantity={quantity}
      value={place(value)}
      standard={standard}
      isSet={value !== setting.default}
      onChange={set}
      onReset={() => set(standard)}
    />
  );
}

interface ReadSetting {
  readonly quantity: Quantity;
  /** Returns a value as a number: itself, or the place of a choice. */
  readonly place: (value: number | string) => number;
  /** Returns the value of such a number. */
  readonly given: (place: number) => number | string;
}

/** Returns a setting as a slider or a list needs it. */
export function readSetting(setting: ProblemSetting): ReadSetting {
  if (!("choices" in setting)) {
    const { min, max, whole, scale } = setting;
    const range = { min, max, ...(whole && { whole }) };
    return { quantity: { scale, range, slider: { min, max } }, place: Number, given: (value) => value };
  }
  const { choices } = setting;
  const range = { min: 0, max: choices.length - 1, whole: true } as const;
  return {
    quantity: { scale: "linear", range, slider: range, words: choices.map(({ name }) => translated(name)) },
    place: (value) => choices.findIndex(({ id }) => id === value),
    given: (place) => choices[place].id,
  };
}
