import type { Pair } from "../../../experiment/inspect/difference/agreement.ts";
import type { Term } from "../../../experiment/inspect/difference/line-apart.ts";
import type { Parting } from "../../../experiment/inspect/difference/parting.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { printExact } from "../../ui/values/number.ts";
import styles from "./compare.module.css";
import { printApart } from "./words.ts";

interface LinesProps {
  readonly parting: Parting;
  readonly names: Pair<string>;
}

/** Shows the line in which two contenders part, and its numbers on either side. */
export function Lines({ parting, names }: LinesProps) {
  if (parting.kind === "end") return null;
  const terms = "terms" in parting ? parting.terms : [];
  const result = resultOf(parting);
  return (
    <>
      {parting.kind === "line" && <Texts lines={parting.lines} names={names} />}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <Row key={term.name} {...term} />
            ))}
            <Row name={terms.length > 0 ? `→ ${result}` : result} values={parting.values} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Names the number that differs. */
function resultOf(parting: Exclude<Parting, { kind: "end" }>): string {
  if ("name" in parting) return parting.name;
  if (parting.kind === "rate") return say("lr at step {step}", { step: String(parting.since + 1) });
  return say(results[parting.kind === "addon" ? parting.of : parting.kind]);
}

const results = {
  start: "start",
  gradient: "gradient",
  position: "position",
  state: "state",
} as const satisfies Record<string, Sentence>;

function Texts({ lines, names }: { readonly lines: Pair<string | null>; readonly names: Pair<string> }) {
  if (lines[0] === lines[1]) return <code className={styles.line}>{lines[0]}</code>;
  return lines.map((line, side) => (
    <p key={names[side]} className={styles.side}>
      {names[side]}
      {line === null ? say(": no such line") : <code className={styles.line}>{line}</code>}
    </p>
  ));
}

function Row({ name, values: [one, other] }: Term) {
  const differ = !Object.is(one, other);
  const texts =
    one === null || other === null
      ? [one, other].map((value) => (value === null ? "–" : printExact(value)))
      : printApart([one, other]);
  return (
    <tr data-differ={differ}>
      <th scope="row">
        {name}
        {differ && <span className={styles.mark}> {say("differs")}</span>}
      </th>
      <td>{texts[0]}</td>
      <td>{texts[1]}</td>
    </tr>
  );
}
