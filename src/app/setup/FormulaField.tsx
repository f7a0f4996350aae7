import { readTypedFormula } from "../../surfaces/index.ts";
import { say } from "../../words/say.ts";
import { setSurface } from "../actions/surface-actions.ts";
import { TextEditor } from "../editor/TextEditor.tsx";
import { surfaceNames } from "../editor/words.ts";
import { useStore } from "../state/store.ts";
import styles from "./FormulaField.module.css";

const draw = (source: string): void => setSurface({ kind: "formula", source });

/** The field for a typed surface; renders nothing where a built-in surface is chosen. */
export default function FormulaField() {
  const source = useStore(({ surface: { surface } }) => (surface.kind === "formula" ? surface.source : null));
  if (source === null) return null;
  return (
    <section className={styles.formula} aria-label={say("Formula of the surface")}>
      <p className={styles.label}>f(x, y) =</p>
      <TextEditor
        field="formula"
        source={source}
        label="f(x, y) ="
        names={surfaceNames}
        reductions={[]}
        read={readTypedFormula}
        apply={draw}
        meanwhile={say("Still showing the last valid formula.")}
        back={say("Restore the last valid formula")}
      />
    </section>
  );
}
