import { lazyPart } from "../../loading/lazy-part.tsx";
import { useFlowsShown } from "../../state/flows-shown.ts";
import styles from "../charts.module.css";

const FlowLines = lazyPart("src/app/charts/flow/FlowLines.tsx", () => import("./FlowLines.tsx"), {
  name: "The flows in the charts",
  className: styles.absent,
});

/** Has the lines of the flows that are shown added to the charts of loss and sharpness. */
export function Flows() {
  const isAny = useFlowsShown(({ gradient, central }) => gradient || central);
  return isAny && <FlowLines />;
}
