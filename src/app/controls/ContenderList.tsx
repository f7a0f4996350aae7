import { useMemo } from "react";
import { limits, type Spec } from "../../experiment/index.ts";
import { optimizers } from "../../optim/index.ts";
import { addContender } from "../state/actions.ts";
import { useStore } from "../state/store.ts";
import buttons from "./buttons.module.css";
import { ContenderCard } from "./ContenderCard.tsx";
import styles from "./ContenderList.module.css";
import { Menu, type MenuItem } from "./Menu.tsx";
import { printExact } from "./number.ts";

/** Who races, in race order, and the way to have more of them. */
export function ContenderList() {
  const contenders = useStore((state) => state.spec.contenders);
  const kind = useStore((state) => state.spec.kind);
  const offers = useMemo(() => offersFor(kind), [kind]);
  const full = contenders.length >= limits.contenders;
  return (
    <div className={styles.list}>
      {contenders.map(({ slot }) => (
        <ContenderCard key={slot} slot={slot} />
      ))}
      <div className={styles.add}>
        <Menu className={buttons.quiet} items={full ? offers.map(refused) : offers}>
          + Add optimizer
        </Menu>
        {full && <p className={styles.full}>{`There are ${limits.contenders}, as many as can race.`}</p>}
      </div>
    </div>
  );
}

/** Each variant of each optimizer, with the values that suit what is raced on. */
const offersFor = (kind: Spec["kind"]) =>
  [...optimizers.values()].flatMap((definition) =>
    definition.variants.map((variant) => {
      const values = kind === "network" ? { ...variant.values, ...variant.network } : variant.values;
      return {
        key: `${definition.id} ${variant.name}`,
        label: variant.name,
        detail: Object.entries(values)
          .map(([key, value]) => `${definition.hyperparameters[key].label} ${printExact(value)}`)
          .join(", "),
        onSelect: () => addContender(definition.id, values),
      };
    }),
  );

const refused = (offer: MenuItem): MenuItem => ({ ...offer, refusal: "Remove another one first." });
