import { loadTypesetter } from "#typeset";
import { lazyPart } from "../loading/lazy-part.tsx";
import styles from "./about.module.css";

/** Loads the equations together with the typesetter that they need. */
export const Equations = lazyPart("src/app/about/Equations.tsx", () => import("./Equations.tsx"), {
  name: "The equations",
  className: styles.note,
  pending: "Loading the equations…",
  needs: loadTypesetter,
});
