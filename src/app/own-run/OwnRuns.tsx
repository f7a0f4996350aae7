import charts from "../charts/charts.module.css";
import { lazyPart } from "../loading/lazy-part.tsx";
import { useStore } from "../state/store.ts";

const RunsShown = lazyPart("src/app/own-run/RunsShown.tsx", () => import("./RunsShown.tsx"), {
  name: "The recorded runs",
  className: charts.absent,
});

/** Shows the recorded runs where there are any, and has their losses added to the chart of losses. */
export function OwnRuns() {
  const isAny = useStore(({ ownRuns }) => ownRuns.length > 0);
  return isAny && <RunsShown />;
}
