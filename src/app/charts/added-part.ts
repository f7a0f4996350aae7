import { lazyPart } from "../loading/lazy-part.tsx";
import styles from "./charts.module.css";

/** The charts that the reader has added, whose code is loaded with the first. */
export const AddedCharts = lazyPart(
  "src/app/charts/added/AddedCharts.tsx",
  () => import("./added/AddedCharts.tsx"),
  { name: "The added charts", className: styles.absent },
);
