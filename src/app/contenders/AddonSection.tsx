import { useRef } from "react";
import {
  type AddonDefinition,
  type OptimizerDefinition,
  ownScheduleId,
  type Values,
} from "../../optim/index.ts";
import { say, translated } from "../../words/say.ts";
import { removeAddon } from "../actions/actions.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
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
  /** The contender's name, for screen readers. */
  readonly owner: string;
  /** The optimizer with all its addons. */
  readonly definition: OptimizerDefinition;
  readonly addon: AddonDefinition;
  /** The hyperparameters in force at the cursor. */
  readonly values: Values;
  /** The names of the hyperparameters that are set at the cursor. */
  readonly setNames: readonly string[];
  /** Null where the card has sliders only, as in an embed. */
  readonly tools: CardTools | null;
}

/** The section of one addon in a contender's card: its name, its sliders, and the button that removes it. */
export function AddonSection(props: AddonSectionProps) {
  const { slot, owner, definition, addon, values, setNames, tools } = props;
  // A warmup and a schedule together give one learning rate by step: it is drawn with the last of them.
  const drawn = definition.addons?.findLast(({ kind }) => kind === "warmup" || kind === "schedule");
  const title = translated(addon.name);
  const section = useRef<HTMLElement>(null);
  const remove = () => {
    // The button is removed with the section: the focus moves to the card's menu, for those who use a keyboard.
    const card = section.current?.parentElement;
    removeAddon(slot, addon.id);
    card?.querySelector<HTMLElement>("header button[aria-haspopup=menu]")?.focus();
  };
  return (
    <section
      ref={section}
      className={styles.section}
      aria-label={say("{addon} of {owner}", { addon: title, owner })}
    >
      <div className={styles.head}>
        <h3>{title}</h3>
        <IconButton
          label={say("Remove {addon} from {owner}", { addon: title, owner })}
          title={say("Remove {addon}", { addon: title })}
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
            owner={`${title}, ${owner}`}
            definition={definition}
            name={name}
            {...valueAndDefault(definition, values, name, setNames.includes(name))}
          />
        );
      })}
    </section>
  );
}
