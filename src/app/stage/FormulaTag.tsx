import { useEffect, useRef, useState } from "react";
import { loadTypesetter } from "#typeset";
import { type Expression, printSource } from "../../lang/index.ts";
import { plainFormula } from "../../plot/plain-formula.ts";
import styles from "./stage.module.css";
import type { Typeset } from "./typeset.ts";

/** Shows the formula of the surface: as plain text until the typesetter is loaded, then typeset. */
export function FormulaTag({ formula }: { formula: Expression }) {
  const plain = plainFormula(printSource(formula));
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
    if (!typeset?.run(formula, element)) element.textContent = plain;
    return markWhenLong(element);
  }, [formula, plain, typeset]);

  return (
    <div className={styles.formula} title={plain}>
      <span ref={shown} role="img" aria-label={`Formula: ${plain}`} />
    </div>
  );
}

/** Marks a formula that does not fit, so that it fades out at its end: typeset text cannot end in an ellipsis. */
function markWhenLong(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    element.dataset.long = String(element.scrollWidth > element.clientWidth);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
