import { useMemo } from "react";
import type { PlaneChoice } from "../../../experiment/landscape/landscape-spec.ts";
import { contenderNames } from "../../../plot/names.ts";
import { say } from "../../../words/say.ts";
import { useSpec } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "../landscape.module.css";
import { setLandscape } from "../landscape-actions.ts";

type Through = Extract<PlaneChoice, { readonly slots: readonly number[] }>;

/** Selects the contenders through whose ends a plane or a line goes; one that is chosen twice changes places. */
export function EndSelects({ plane }: { readonly plane: Through }) {
  const spec = useSpec();
  const names = useMemo(() => contenderNames(spec), [spec]);
  const options = spec.contenders.map(({ slot }) => ({ value: String(slot), text: names.get(slot) ?? "" }));
  return plane.slots.map((slot, place) => (
    <Select
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it selects for.
      key={place}
      label={say("End {number}", { number: place + 1 })}
      className={styles.select}
      value={String(slot)}
      options={options}
      onChange={(value) => setLandscape({ plane: withEnd(plane, place, Number(value)) })}
    />
  ));
}

function withEnd(plane: Through, place: number, slot: number): PlaneChoice {
  const swapped = (one: number, at: number) =>
    at === place ? slot : one === slot ? plane.slots[place] : one;
  if (plane.kind === "line")
    return { kind: "line", slots: [swapped(plane.slots[0], 0), swapped(plane.slots[1], 1)] };
  const [first, second, third] = plane.slots;
  return { kind: "ends", slots: [swapped(first, 0), swapped(second, 1), swapped(third, 2)] };
}
