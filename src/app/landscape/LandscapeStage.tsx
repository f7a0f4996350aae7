import { lazyPart } from "../loading/lazy-part.tsx";
import styles from "../stage/framed-stage.module.css";

/** The landscape in the place of the picture of a network or a problem; loaded with the first one. */
export const LandscapeStage = lazyPart("src/app/landscape/Landscape.tsx", () => import("./Landscape.tsx"), {
  name: "The landscape",
  className: styles.waiting,
  pending: "Loading the landscape…",
});
