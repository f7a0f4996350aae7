import { precisions } from "../../../network/precision.ts";
import { say } from "../../../words/say.ts";
import { setPrecision } from "../../actions/precision.ts";
import { useStore } from "../../state/store.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import styles from "./NetworkPanel.module.css";

const segments = precisions.map((value) => ({ value, text: value }));

/** Selects single or double precision, and says what that changes. */
export function PrecisionRow() {
  const precision = useStore((state) => state.network.precision ?? "float64");
  return (
    <>
      <div className={styles.choice}>
        <span aria-hidden="true">{say("precision")}</span>
        <SegmentedControl
          legend={say("Precision")}
          segments={segments}
          value={precision}
          onChange={setPrecision}
        />
      </div>
      <p className={styles.epochs}>
        {say("Most libraries train in float32: 7 digits instead of 16 are faster and usually enough.")}
      </p>
    </>
  );
}
