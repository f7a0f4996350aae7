import { useEffect, useMemo, useRef, useState } from "react";
import { loadTypesetter } from "#typeset";
import { type Expression, printSource, simplify } from "../../lang/index.ts";
import { plainFormula } from "../../plot/plain-formula.ts";
import styles from "./stage.module.css";
import type { Typeset } from "./typeset.ts";

/** Shows the formula of the surface: as plain text until the typesetter is loaded, then typeset. */
export function FormulaTag({ formula }: { formula: Expression }) {
  const short = useMemo(() => shortened(formula), [formula]);
  const plain = plainFormula(printSource(short));
  const shown = useRef<HTMLSpanElement>(null);
  const [typeset, setTypeset] = useState<{ readonly run: Typeset } | null>(null);

  useEffect(() => {
    let wanted = true;
    // If it cannot be loaded, the plain text stays.
    loadTypesetter().then(
      (run) => wanted && setTypeset({ run }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(() => {
    const element = shown.current;
    if (!element) return;
    if (!typeset?.run(short, element)) element.textContent = plain;
    return markWhenLong(element);
  }, [short, plain, typeset]);

  return (
    <div className={styles.formula} title={plain}>
      <span ref={shown} role="img" aria-label={`Formula: ${plain}`} />
    </div>
  );
}

/** Leaves out what a setting makes 0 or 1, such as a rotation by 0; a formula that would not get shorter stays as it is. */
function shortened(formula: Expression): Expression {
  const simple = simplify(formula);
  return printSource(simple).length < printSource(formula).length ? simple : formula;
}

/** Marks a formula that does not fit, so that it fades out at its end: typeset text cannot end in an ellipsis. */
function markWhenLong(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    element.dataset.long = String(element.scrollWidth > element.clientWidth);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
