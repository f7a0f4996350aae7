import styles from "./charts.module.css";
import { setLinear, useIsLinear } from "./preferences.ts";

const scales = [
  { linear: false, text: "log" },
  { linear: true, text: "linear" },
] as const;

/** Switches the axes of a chart between logarithmic and linear. */
export function ScaleSwitch({ chart, title }: { readonly chart: string; readonly title: string }) {
  const chosen = useIsLinear(chart);
  return (
    <fieldset className={styles.scales}>
      <legend className="visually-hidden">Scale of {title}</legend>
      {scales.map(({ linear, text }) => (
        <button
          key={text}
          type="button"
          aria-pressed={linear === chosen}
          onClick={() => setLinear(chart, linear)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
