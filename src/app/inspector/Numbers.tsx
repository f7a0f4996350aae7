import { say } from "../../words/say.ts";
import { barsBox } from "./bars.ts";
import { Equation } from "./Equation.tsx";
import styles from "./inspector.module.css";
import type { Shape } from "./shape.ts";

/** Characters of an equation beside which its numbers have no room. */
const long = 26;

/** The names of the lists of equations. */
const lists = ["The schedule in numbers", "The rule in numbers"] as const;

/** Renders the places of a step's numbers; `paint` writes these. */
export function Numbers({ shape }: { readonly shape: Shape }) {
  const { message, schedule, lines, slots, quantities } = shape;
  if (message) return <p className={styles.message}>{message}</p>;
  return (
    <>
      <p className={styles.ended} data-part="ended" hidden />
      {[schedule, lines].map(
        (equations, i) =>
          equations.length > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: the schedule and the rule stay in this order
            <ul key={i} className={styles.lines} aria-label={say(lists[i])}>
              {equations.map(({ tex, text }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rule may have two statements alike
                <li key={k} data-part="line" data-long={text.length > long}>
                  <Equation tex={`\\displaystyle ${tex}`} text={text} />
                  <span className="visually-hidden" data-part="equals" hidden />
                  <span className={styles.numbers}>
                    <span data-part="numbers" />
                    <b data-part="value" />
                  </span>
                  <em data-part="fault" hidden />
                </li>
              ))}
            </ul>
          ),
      )}
      <p className={styles.message} data-part="moved" hidden />
      {quantities.length > 0 && (
        <dl className={styles.quantities}>
          {quantities.map(({ label, meaning }) => (
            <div key={label} data-part="quantity">
              <dt>{label}</dt>
              <dd data-part="value" />
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {slots.length > 0 && (
        <ul className={styles.slots} aria-label={say("State after this step")}>
          {slots.map((name) => (
            <li key={name} data-part="slot" title={say("{name} after each of the last steps", { name })}>
              <span>{name}</span>
              <svg
                viewBox={`0 0 ${barsBox.width} ${barsBox.height}`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path />
              </svg>
              <b data-part="value" />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.reasons} aria-label={say("What decided this step")} data-part="reasons" hidden />
      <ul
        className={styles.effects}
        aria-label={say("Addons, noise and changes")}
        data-part="effects"
        hidden
      />
      <p className={styles.with} data-part="with" hidden />
    </>
  );
}
