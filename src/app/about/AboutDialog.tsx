import { useMemo } from "react";
import { type Contender, definitionOf } from "../../experiment/index.ts";
import type { Prose } from "../../optim/define/prose.ts";
import { withProse } from "../../optim/define/with-prose.ts";
import { equationsOf } from "../../optim/index.ts";
import { unindented } from "../../optim/typed/written-out.ts";
import { foreignLanguage, say, translated } from "../../words/say.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Addons } from "./Addons.tsx";
import styles from "./about.module.css";
import { closeAbout } from "./about-state.ts";
import { Conventions } from "./Conventions.tsx";
import { HyperparameterTable } from "./HyperparameterTable.tsx";
import { Equations } from "./LazyEquations.tsx";
import { Paper } from "./Paper.tsx";

/** Describes an optimizer: its source, equations, hyperparameters, conventions and addons. */
export default function AboutDialog({ contender }: { contender: Contender }) {
  const definition = useMemo(() => withProse(definitionOf(contender)), [contender]);
  const lines = useMemo(() => equationsOf(definition), [definition]);
  return (
    <Dialog title={definition.name} kind="page" className={styles.dialog} lightDismiss onClose={closeAbout}>
      <div className={styles.card}>
        <InShort {...definition} />
        <Paper text={definition.paper} />
        <p lang="en">{definition.notes}</p>
        <h3>{say("Update")}</h3>
        <Equations lines={lines} name={definition.name} />
        {definition.kind === "rule" && (
          <details className={styles.source}>
            <summary>{say("As text")}</summary>
            <pre>{unindented(definition.rule).join("\n")}</pre>
          </details>
        )}
        <HyperparameterTable definition={definition} />
        <Conventions contender={contender} definition={definition} />
        <Addons definition={definition} />
      </div>
    </Dialog>
  );
}

/** Says in one sentence what the optimizer does, and when that is good and when it fails. */
function InShort({ inShort, goodWhen, failsWhen }: Prose) {
  if (!inShort || !goodWhen || !failsWhen) return null;
  return (
    <>
      <p className={styles.short} lang={foreignLanguage(inShort)}>
        {translated(inShort)}
      </p>
      <p>
        <b>{say("Good when")}</b> <span lang={foreignLanguage(goodWhen)}>{translated(goodWhen)}</span>.{" "}
        <b>{say("Fails when")}</b> <span lang={foreignLanguage(failsWhen)}>{translated(failsWhen)}</span>.
      </p>
    </>
  );
}
