import { useMemo } from "react";
import type { LandscapeSpec } from "../../../experiment/landscape/landscape-spec.ts";
import { contenderNames } from "../../../plot/names.ts";
import { say } from "../../../words/say.ts";
import { player } from "../../player/player.ts";
import { useSpec } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "../landscape.module.css";
import { setLandscape } from "../landscape-actions.ts";

/** Selects the weights that a plane passes through: a contender's, after its last step or at the cursor's. */
export function AroundSelects({ landscape }: { readonly landscape: LandscapeSpec }) {
  const spec = useSpec();
  const names = useMemo(() => contenderNames(spec), [spec]);
  const { slot, step }: NonNullable<LandscapeSpec["around"]> = landscape.around ?? spec.contenders[0];
  const through = landscape.around ? step : undefined;
  const set = (around: NonNullable<LandscapeSpec["around"]>) => setLandscape({ ...landscape, around });
  return (
    <>
      <Select
        label={say("Passes through the weights of")}
        className={styles.select}
        value={String(slot)}
        options={spec.contenders.map((one) => ({
          value: String(one.slot),
          text: say("through {name}", { name: names.get(one.slot) ?? "" }),
        }))}
        onChange={(value) =>
          set({ slot: Number(value), ...(through === undefined ? {} : { step: through }) })
        }
      />
      <Select
        label={say("At its step")}
        className={styles.select}
        value={through === undefined ? "end" : "set"}
        options={[
          { value: "end", text: say("at its end") },
          ...(through === undefined
            ? []
            : [{ value: "set", text: say("at step {step}", { step: String(through) }) }]),
          { value: "cursor", text: say("at the cursor’s step") },
        ]}
        onChange={(value) => {
          if (value === "end") set({ slot });
          if (value === "cursor") set({ slot, step: player.step });
        }}
      />
    </>
  );
}
