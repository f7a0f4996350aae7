import type { LandscapeSpec, PlaneChoice } from "../../../experiment/landscape/landscape-spec.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { useSpec } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "../landscape.module.css";
import { setLandscape } from "../landscape-actions.ts";
import { ViewSwitch } from "../ViewSwitch.tsx";
import { AroundSelects } from "./AroundSelects.tsx";
import { EndSelects } from "./EndSelects.tsx";
import { SeedField } from "./SeedField.tsx";

/** The names of the planes, each with the contenders that it needs. */
const planes: readonly {
  readonly kind: PlaneChoice["kind"];
  readonly text: Sentence;
  readonly needs: number;
}[] = [
  { kind: "paths", text: "Plane of the paths", needs: 1 },
  { kind: "random", text: "Random directions", needs: 1 },
  { kind: "ends", text: "Plane of three ends", needs: 3 },
  { kind: "line", text: "Line between two", needs: 2 },
];

/** Selects what the stage shows, the plane, and what it passes through. */
export function LandscapeBar() {
  const slots = useSpec(({ contenders }) => contenders.map(({ slot }) => slot).join());
  const landscape = useSpec((spec) => spec.landscape);
  if (!landscape) return null;
  const { plane } = landscape;
  const all = slots.split(",").map(Number);
  return (
    <div className={styles.bar}>
      <ViewSwitch />
      <Select
        label={say("Plane")}
        className={styles.select}
        value={plane.kind}
        options={planes
          .filter(({ needs }) => all.length >= needs)
          .map(({ kind, text }) => ({ value: kind, text: say(text) }))}
        onChange={(kind) => setLandscape(withPlane(landscape, kind, all))}
      />
      {plane.kind === "random" && <SeedField landscape={landscape} seed={plane.seed} />}
      {"slots" in plane ? <EndSelects plane={plane} /> : <AroundSelects landscape={landscape} />}
    </div>
  );
}

/** Returns a landscape with another kind of plane: through the first contenders, or the weights it passed through. */
function withPlane(
  { around }: LandscapeSpec,
  kind: PlaneChoice["kind"],
  [first, second, third]: readonly number[],
): LandscapeSpec {
  if (kind === "ends") return { plane: { kind, slots: [first, second, third] } };
  if (kind === "line") return { plane: { kind, slots: [first, second] } };
  return { plane: kind === "random" ? { kind, seed: 0 } : { kind }, ...(around ? { around } : {}) };
}
