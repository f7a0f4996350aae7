import type { Spec } from "../../experiment/index.ts";
import { say } from "../../words/say.ts";
import { inspect, inspectButton } from "../inspector/inspector-state.ts";
import buttons from "../ui/buttons.module.css";
import { Menu } from "../ui/Menu.tsx";
import { AddMap } from "./AddMap.tsx";
import styles from "./charts.module.css";
import { type AddedChart, addChart, maxAdded, useChartPreferences } from "./preferences.ts";

/** A chart that the menu offers. */
export interface ChartOffer extends Pick<AddedChart, "up" | "across"> {
  readonly label: string;
  readonly detail: string;
  /** True where its axis is linear at first: the place close to another line is what it shows. */
  readonly linear?: boolean;
  /** Says why this experiment has no such chart. */
  readonly refusal?: string | null;
}

/** Returns charts of the curvature, which is measured while one is shown. */
export const curvatureOffers = (): readonly ChartOffer[] => [
  {
    label: say("Sharpness"),
    detail: say("beside its limit, 2/lr"),
    up: "sharpness",
    across: "step",
    linear: true,
  },
  {
    label: say("Preconditioned sharpness"),
    detail: say("Adam’s, beside its limit"),
    up: "preconditioned",
    across: "step",
    linear: true,
  },
];

interface AddChartProps {
  readonly kind: Spec["kind"];
  readonly offers: readonly ChartOffer[];
}

/** A button with a menu of charts to add, one that adds a map, and one that opens the inspector. */
export function AddChart({ kind, offers }: AddChartProps) {
  const full = useChartPreferences(({ added }) => added[kind].length >= maxAdded);
  const refusal = full ? say("{most} added charts is the maximum", { most: maxAdded }) : null;
  const items = offers.map(({ label, detail, up, across, linear, refusal: absent }) => ({
    key: label,
    label,
    detail,
    refusal: absent ?? refusal,
    onSelect: () => addChart(kind, { up, across }, linear),
  }));
  return (
    <div className={styles.add}>
      <Menu className={buttons.quiet} items={items}>
        {say("+ chart")}
      </Menu>
      <AddMap />
      <button ref={inspectButton} type="button" className={buttons.quiet} onClick={() => inspect()}>
        {say("Inspect")}
      </button>
    </div>
  );
}
