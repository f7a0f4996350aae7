import { chosenSurface } from "../../experiment/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import { setSurface } from "../actions/surface-actions.ts";
import { useStore } from "../state/store.ts";
import { Select } from "../ui/Select.tsx";
import { asFormula } from "./as-formula.ts";
import styles from "./Header.module.css";

const typed = "typed";
const options = [
  ...[...surfaces.values()].map(({ id, name }) => ({ value: id, text: name })),
  { value: typed, text: "Your own formula…" },
];

/** Chooses the surface. A typed formula begins as the formula of the surface that was shown. */
export function SurfacePicker() {
  const surface = useStore((state) => state.surface.surface);
  const choose = (id: string) =>
    id === typed
      ? setSurface({ kind: "formula", source: asFormula(chosenSurface(surface)) })
      : setSurface({ kind: "builtin", id, settings: {} });
  return (
    <Select
      className={styles.problem}
      label="Surface"
      value={surface.kind === "builtin" ? surface.id : typed}
      options={options}
      onChange={choose}
    />
  );
}
