import { contenderIn } from "../../../experiment/index.ts";
import { axisRange, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { contenderNames } from "../../../plot/names.ts";
import { say } from "../../../words/say.ts";
import { Select } from "../../ui/Select.tsx";
import { firstHyperparameters, mapOf } from "../axes.ts";
import { comparedWith } from "../compare/compared-with.ts";
import { setMap } from "../map-actions.ts";

const none = "none";

/** Chooses the contender of the map. */
export function ContenderSelect({ spec }: { readonly spec: Mapped }) {
  const { map } = spec;
  const names = contenderNames(spec);
  return (
    <Select
      label={say("Contender of the map")}
      value={String(map.slot)}
      options={spec.contenders.map(({ slot }) => ({
        value: String(slot),
        text: say("of {name}", { name: names.get(slot) ?? "" }),
      }))}
      onChange={(value) => {
        const slot = Number(value);
        const contender = contenderIn(spec, slot);
        const axes = map.axes.filter(({ name }) => axisRange(spec, contender, name));
        const { against: _, ...alone } = map;
        setMap(
          axes.length === map.axes.length
            ? { ...alone, slot }
            : mapOf(spec, contender, firstHyperparameters(contender), map.size[0]),
        );
      }}
    />
  );
}

/** Chooses the contender with which the map's contender is compared. */
export function CompareSelect({ spec }: { readonly spec: Mapped }) {
  const { slot, against } = spec.map;
  const names = contenderNames(spec);
  const others = spec.contenders.filter((one) => one.slot !== slot);
  return (
    <Select
      label={say("Compare with")}
      value={against === undefined ? none : String(against)}
      options={[
        { value: none, text: say("not compared") },
        ...others.map((one) => ({
          value: String(one.slot),
          text: say("against {name}", { name: names.get(one.slot) ?? "" }),
        })),
      ]}
      onChange={(value) => setMap(comparedWith(spec, value === none ? null : Number(value)))}
    />
  );
}
