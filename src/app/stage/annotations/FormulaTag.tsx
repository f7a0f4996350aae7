import { useEffect, useMemo, useRef, useState } from "react";
import { loadTypesetter } from "#typeset";
import type { Expression } from "../../../lang/index.ts";
import { plainFormula } from "../../../plot/plain-formula.ts";
import { writtenFormula } from "../../../plot/written-formula.ts";
import { say } from "../../../words/say.ts";
import type { Typeset } from "../typeset.ts";
import styles from "./annotations.module.css";

/** Shows the formula of the surface: as plain text until the typesetter is loaded, then typeset. */
export function FormulaTag({ formula }: { formula: Expression }) {
  const written = useMemo(() => writtenFormula(formula), [formula]);
  const plain = plainFormula(written);
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
    if (!typeset?.run(written, element)) element.textContent = plain;
    return markWhenLong(element);
  }, [written, plain, typeset]);

  return (
    <div className={styles.formula} title={plain} data-over-stage>
      <span ref={shown} role="img" aria-label={say("Formula: {formula}", { formula: plain })} />
    </div>
  );
}

/** Marks a formula that does not fit on a line, so that it is written in several. */
function markWhenLong(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    element.dataset.long = "false";
    element.dataset.long = String(element.scrollWidth > element.clientWidth);
  });
  observer.observe(element);
  if (element.parentElement?.parentElement) observer.observe(element.parentElement.parentElement);
  return () => observer.disconnect();
}
