import { memo, useRef, useState } from "react";
import { definitionOf, givenAt, optimizerOf, type Spec } from "../../experiment/index.ts";
import { isWhole } from "../../optim/index.ts";
import { identities } from "../../plot/look/identity.ts";
import { contenderNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import { tell } from "../../words/told.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { type Result, resultInWords } from "../network/controls/result.ts";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";
import { specOf } from "../state/experiment-state.ts";
import { type State, useSpec, useStore } from "../state/store.ts";
import { useValues } from "../state/use-values.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { AddonSection } from "./AddonSection.tsx";
import styles from "./ContenderCard.module.css";
import { ContenderMenu } from "./ContenderMenu.tsx";
import type { CardTools } from "./card-tools.ts";
import { useCoached } from "./coached.ts";
import { OptimizerRows } from "./OptimizerRows.tsx";
import { resultAtCursor } from "./result-at-cursor.ts";
import { StableLr } from "./StableLr.tsx";

/** Loaded with the first network. */
const GroupRows = lazyPart(
  "src/app/network/controls/GroupRows.tsx",
  () => import("../network/controls/GroupRows.tsx"),
  { name: "The values of parameter groups" },
);

/** Loaded when it is asked for. */
const GroupQuestion = lazyPart(
  "src/app/network/controls/GroupQuestion.tsx",
  () => import("../network/controls/GroupQuestion.tsx"),
  { name: "The question" },
);

interface ContenderCardProps {
  readonly slot: number;
  /** Null where the card has sliders only, as in an embed. */
  readonly tools: CardTools | null;
}

/** The card of one contender: its colour, name, loss at the cursor, sliders, and why it stopped. */
export const ContenderCard = memo(function ContenderCard({ slot, tools }: ContenderCardProps) {
  const contender = useSpec((spec) => spec.contenders.find((one) => one.slot === slot));
  const name = useSpec((spec) => contenderNames(spec).get(slot)) ?? "";
  const values = useValues(slot);
  const isSet = useSet(slot);
  const loss = useRef<HTMLSpanElement>(null);
  const measure = useRef<HTMLSpanElement>(null);
  useLive(() => {
    const result = resultAtCursor(slot);
    if (loss.current) loss.current.textContent = result && lossInWords(result);
    if (measure.current) measure.current.textContent = result?.tested ? say("test ") : "";
  }, 100);

  const network = useSpec((spec) => spec.kind === "network");
  const seeds = useSpec((spec) => spec.seeds);
  const [asking, setAsking] = useState(false);
  const card = useRef<HTMLElement>(null);
  const closeQuestion = () => {
    setAsking(false);
    card.current?.querySelector<HTMLElement>("header button")?.focus();
  };

  if (!contender) return null;
  const definition = definitionOf(contender);
  const own = Object.keys(optimizerOf(contender).hyperparameters);
  const setNames = isSet.split(" ");
  const whole = isWhole(definition);
  const shown = say(
    network ? "Loss and accuracy on the test samples, at the last evaluation" : "Loss at this step",
  );
  return (
    <section ref={card} className={styles.card} style={{ "--k": identities[slot].color }} aria-label={name}>
      <header className={styles.head}>
        <KeySwatch slot={slot} />
        <h2>{name}</h2>
        {tools && (
          <IconButton
            label={say("About {name}", { name })}
            icon={icons.about}
            look="bare"
            className={styles.about}
            aria-haspopup="dialog"
            onClick={() => tools.about(slot)}
          />
        )}
        <span
          className={styles.loss}
          title={seeds ? say("{loss}: the median of {seeds} seeds", { loss: shown, seeds }) : shown}
        >
          <span ref={measure} className={styles.spoken} />
          <span ref={loss} />
        </span>
        <ContenderMenu
          slot={slot}
          name={name}
          isSet={isSet !== ""}
          tools={tools}
          onDifferent={network && !whole ? () => setAsking(true) : null}
        />
      </header>
      {seeds && tools && <tools.CardSeeds slot={slot} />}
      {tools && contender.rule !== undefined && (
        <tools.RuleEditor slot={slot} owner={name} rule={contender.rule} />
      )}
      <OptimizerRows
        key={contender.optimizer}
        slot={slot}
        owner={name}
        definition={definition}
        names={own}
        values={values}
        setNames={setNames}
      >
        {network && <GroupRows slot={slot} owner={name} definition={definition} values={values} />}
      </OptimizerRows>
      {network && asking && <GroupQuestion slot={slot} owner={name} onClose={closeQuestion} />}
      {(definition.addons ?? []).map((addon) => (
        <AddonSection
          key={addon.id}
          slot={slot}
          owner={name}
          definition={definition}
          addon={addon}
          values={values}
          setNames={setNames}
          tools={tools}
        />
      ))}
      <StatusNote slot={slot} owner={name} />
    </section>
  );
});

/** Returns a result in two lines, of which the second has the accuracy where there is one. */
function lossInWords(result: Result): string {
  const [loss, accuracy] = resultInWords(result).split(" · ");
  const first = say(result.quartiles ? "median loss {loss}||on a card" : "loss {loss}", { loss });
  return accuracy ? `${first}\n${say("accuracy {accuracy}", { accuracy })}` : first;
}

/** Returns the names of the hyperparameters that are set at the cursor, in one string, which compares by value. */
const useSet = (slot: number): string => useStore((state) => setNames(specOf(state), slot, state.pending));

function setNames(spec: Spec, slot: number, pending: State["pending"]): string {
  if (!spec.contenders.some((one) => one.slot === slot)) return "";
  const names = Object.keys(givenAt(spec, slot, player.editStep));
  if (pending?.slot === slot && !names.includes(pending.name)) names.push(pending.name);
  return names.join(" ");
}

/** Says why a contender stopped before the others; in a sentence where the coach says more. */
function StatusNote({ slot, owner }: { slot: number; owner: string }) {
  const status = useStore((state) => state.statuses.get(slot));
  const isCoached = useCoached(({ sentences }) => sentences.has(slot));
  const seed = useSpec((spec) => (spec.seeds ? spec.seed : null));
  if (!status?.why) return null;
  const { why } = status;
  const reason = tell(isCoached && !("sentence" in why) ? why[0] : why);
  return (
    <p className={styles.status} data-kind={status.kind}>
      {seed === null ? reason : say("Seed {seed}: {why}", { seed: String(seed), why: reason })}
      {!isCoached && <StableLr slot={slot} owner={owner} status={status} />}
    </p>
  );
}
