import { chosenProblem, ranges } from "../../../experiment/index.ts";
import { problemProse } from "../../../problems/with-prose.ts";
import { say, translated } from "../../../words/say.ts";
import { setSeed, setSteps } from "../../actions/actions.ts";
import { SeedsRow } from "../../seeds/SeedsRow.tsx";
import panel from "../../setup/ExperimentPanel.module.css";
import { useSpec } from "../../state/store.ts";
import { NumberRow } from "../../ui/values/NumberRow.tsx";
import styles from "./ProblemPanel.module.css";
import { SettingRow } from "./SettingRow.tsx";

/** Sets what all contenders have in common: the problem's settings, the number of steps and the seed. */
export default function ProblemPanel() {
  const spec = useSpec();
  if (spec.kind !== "problem") return null;
  const { definition, settings } = chosenProblem(spec);
  const prose = problemProse(definition);
  const name = translated(definition.name);
  return (
    <>
      <details className={`${panel.panel} ${styles.settings}`} open>
        <summary className={panel.summary}>{name}</summary>
        <p className={styles.lesson}>{sentence(translated(prose.teaches))}</p>
        {Object.entries(definition.settings).map(([key, setting]) => (
          <SettingRow
            key={`${definition.id} ${key}`}
            name={key}
            owner={name}
            setting={setting}
            meaning={translated(prose.settings[key])}
            value={settings[key]}
          />
        ))}
      </details>
      <details className={panel.panel} open>
        <summary className={panel.summary}>{say("Race")}</summary>
        <NumberRow
          label={say("steps")}
          meaning={say("The race ends after this many steps.")}
          value={spec.steps}
          range={ranges.steps}
          unit={100}
          onChange={setSteps}
        />
        <NumberRow
          label={say("seed")}
          meaning={say(
            "Determines the problem's data, the start, the batches and the noise. They are the same for all contenders.",
          )}
          value={spec.seed}
          range={ranges.seed}
          unit={1}
          onChange={setSeed}
        />
        <SeedsRow />
      </details>
    </>
  );
}

/** Makes words a sentence. A Greek letter at its beginning stays small: it is a symbol. */
const sentence = (words: string): string => `${words.replace(/^[a-z]/, (first) => first.toUpperCase())}.`;
