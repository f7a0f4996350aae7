import { useRef } from "react";
import {
  type AddonDefinition,
  type OptimizerDefinition,
  ownScheduleId,
  type Values,
} from "../../optim/index.ts";
import { removeAddon } from "../actions/actions.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { icons } from "../ui/icons.tsx";
import styles from "./AddonSection.module.css";
import type { CardTools } from "./card-tools.ts";
import { HyperparameterRow } from "./HyperparameterRow.tsx";
import { valueAndDefault } from "./value-and-default.ts";

const RateLine = lazyPart("src/app/contenders/rates/RateLine.tsx", () => import("./rates/RateLine.tsx"), {
  name: "The plot of the learning rate",
  pending: <div className={styles.coming} />,
});

interface AddonSectionProps {
  readonly slot: number;
  /** What the contender is called, for a voice. */
  readonly owner: string;
  /** The optimizer with all that goes round it. */
  readonly definition: OptimizerDefinition;
  readonly addon: AddonDefinition;
  /** In force at the cursor. */
  readonly values: Values;
  /** The hyperparameters that are set there. */
  readonly setNames: readonly string[];
  /** Null where there are but sliders. */
  readonly tools: CardTools | null;
}

/** What goes round a contender's optimizer: its name, its sliders, and the way to be rid of it. */
export function AddonSection(props: AddonSectionProps) {
  const { slot, owner, definition, addon, values, setNames, tools } = props;
  // A warmup and a schedule make one course of the learning rate: it stands with the last of them.
  const drawn = definition.addons?.findLast(({ kind }) => kind === "warmup" || kind === "schedule");
  const section = useRef<HTMLElement>(null);
  const remove = () => {
    // The button goes with the section; who came by keyboard goes on from the card's menu.
    const card = section.current?.parentElement;
    removeAddon(slot, addon.id);
    card?.querySelector<HTMLElement>("header button[aria-haspopup=menu]")?.focus();
  };
  return (
    <section ref={section} className={styles.section} aria-label={`${addon.name} of ${owner}`}>
      <div className={styles.head}>
        <h3>{addon.name}</h3>
        <IconButton
          label={`Remove ${addon.name} from ${owner}`}
          title={`Remove ${addon.name}`}
          icon={icons.close}
          look="bare"
          onClick={remove}
        />
      </div>
      {tools && addon.kind === "schedule" && addon.id === ownScheduleId && (
        <tools.ScheduleEditor slot={slot} owner={owner} schedule={addon.rule} />
      )}
      {addon === drawn && <RateLine slot={slot} owner={owner} />}
      {Object.keys(addon.hyperparameters).map((key) => {
        const name = `${addon.id}.${key}`;
        return (
          <HyperparameterRow
            key={name}
            slot={slot}
            owner={`${addon.name}, ${owner}`}
            definition={definition}
            name={name}
            {...valueAndDefault(definition, values, name, setNames.includes(name))}
          />
        );
      })}
    </section>
  );
}
