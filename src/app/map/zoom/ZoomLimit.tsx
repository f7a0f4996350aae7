import { contenderIn } from "../../../experiment/index.ts";
import { axisRange, type Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { inWords } from "../../../plot/title.ts";
import { say } from "../../../words/say.ts";
import { axisLabel } from "../axes.ts";
import styles from "./zoom.module.css";
import { isNarrowest } from "./zoom.ts";

/** Says which axes cannot become narrower, and why. */
export function ZoomLimit({ spec }: { readonly spec: Mapped }) {
  const { axes, slot } = spec.map;
  const contender = contenderIn(spec, slot);
  const narrow = axes.filter((axis) => isNarrowest(spec, axis));
  const isWhole = narrow.every(({ name }) => axisRange(spec, contender, name)?.whole);
  const names = inWords(narrow.map(({ name }) => axisLabel(contender, name)));
  const limit = isWhole
    ? "The zoom ends here for {names}: its whole numbers are neighbours."
    : "The zoom ends here for {names}: a width of 1e−10 of the value is the narrowest.";
  return (
    <p className={styles.limit} role="status">
      {narrow.length > 0 && say(limit, { names })}
    </p>
  );
}
