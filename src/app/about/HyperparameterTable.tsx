import { type Hyperparameter, type OptimizerDefinition, rangeInWords } from "../../optim/index.ts";
import { foreignLanguage, say, translated } from "../../words/say.ts";
import { valueText, wordText } from "../ui/values/value-text.ts";
import styles from "./about.module.css";

/** Lists the hyperparameters of an optimizer, without those of addons: meaning, default and permitted values. */
export function HyperparameterTable({ definition }: { definition: OptimizerDefinition }) {
  const own = Object.entries(definition.hyperparameters).filter(([name]) => !name.includes("."));
  if (own.length === 0) return <p>{say("This optimizer has no hyperparameters.")}</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{say("Hyperparameters")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("Name")}</th>
            <th scope="col">{say("Meaning")}</th>
            <th scope="col">{say("Default")}</th>
            <th scope="col">{say("Permitted")}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(([name, hyperparameter]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code> {hyperparameter.symbol}
              </th>
              <td lang={foreignLanguage(hyperparameter.meaning)}>{translated(hyperparameter.meaning)}</td>
              <td>{standardOf(hyperparameter)}</td>
              <td>{permitted(hyperparameter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const standardOf = (hyperparameter: Hyperparameter): string => {
  const { default: standard } = hyperparameter;
  return typeof standard === "number"
    ? valueText(hyperparameter, standard)
    : say("as {name}", { name: standard.follows });
};

function permitted({ scale, range, words }: Hyperparameter): string {
  if (scale === "switch") return say("on or off");
  return (
    words?.map(wordText).join(", ") ??
    (range.whole
      ? say("whole, {range}", { range: translated(rangeInWords(range)) })
      : translated(rangeInWords(range)))
  );
}
