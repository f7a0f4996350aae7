import { type Hyperparameter, type OptimizerDefinition, rangeInWords } from "../../optim/index.ts";
import { printExact } from "../controls/number.ts";
import styles from "./about.module.css";

/** What each of an optimizer's own numbers means, what it is unless it is set, and what it may be. */
export function HyperparameterTable({ definition }: { definition: OptimizerDefinition }) {
  const own = Object.entries(definition.hyperparameters).filter(([name]) => !name.includes("."));
  if (own.length === 0) return <p>It has no hyperparameters.</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>Hyperparameters</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Meaning</th>
            <th scope="col">Default</th>
            <th scope="col">Permitted</th>
          </tr>
        </thead>
        <tbody>
          {own.map(([name, hyperparameter]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code> {hyperparameter.symbol}
              </th>
              <td>{hyperparameter.meaning}</td>
              <td>{standardOf(hyperparameter)}</td>
              <td>{permitted(hyperparameter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const standardOf = ({ default: standard }: Hyperparameter): string =>
  typeof standard === "number" ? printExact(standard) : `as ${standard.follows}`;

const permitted = ({ scale, range }: Hyperparameter): string =>
  scale === "switch" ? "on or off" : `${range.whole ? "whole, " : ""}${rangeInWords(range)}`;
