import { say } from "../../../words/say.ts";
import styles from "../charts.module.css";
import { setLinear, useIsLinear } from "../preferences.ts";

/** Switches the axes of a chart between logarithmic and linear. */
export function ScaleSwitch({ chart, title }: { readonly chart: string; readonly title: string }) {
  const linear = useIsLinear(chart);
  return (
    <fieldset className={styles.scales}>
      <legend className="visually-hidden">{say("Scale of {title}", { title })}</legend>
      <button type="button" aria-pressed={!linear} onClick={() => setLinear(chart, false)}>
        {say("log")}
      </button>
      <span aria-hidden="true">·</span>
      <button type="button" aria-pressed={linear} onClick={() => setLinear(chart, true)}>
        {say("linear")}
      </button>
    </fieldset>
  );
}
