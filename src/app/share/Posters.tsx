import type { Spec } from "../../experiment/index.ts";
import type { FigureTheme } from "../../figure/index.ts";
import { say, translated } from "../../words/say.ts";
import type { JobState } from "../export/job.ts";
import { fileName, save, sizeInWords } from "../export/save.ts";
import { useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import styles from "./share.module.css";
import type { Poster } from "./snippets/embed.ts";
import { dataAddress, type Posters } from "./use-posters.ts";

/** Returns the poster of a snippet that contains its pictures. */
export const dataPoster = (posters: Posters): Poster => poster(posters, (_, svg) => dataAddress(svg));

/** Returns the poster of a snippet that names the files of its pictures. Bundlers look for `./` beside the document. */
export const filePoster = (posters: Posters, spec: Spec): Poster =>
  poster(posters, (theme) => `./${nameOf(posters, spec, theme)}`);

function poster(
  { svgs, width, height }: Posters,
  address: (theme: FigureTheme, svg: string) => string,
): Poster {
  const [src, dark = null] = [...svgs].map(([theme, svg]) => address(theme, svg));
  return { src, dark, width, height };
}

/** Names a picture's file; where there are two, the dark one says so. */
const nameOf = ({ svgs }: Posters, spec: Spec, theme: FigureTheme): string =>
  fileName(spec, svgs.size > 1 && theme === "dark" ? "dark.svg" : "svg");

/** Shows buttons that save the pictures which a snippet names. */
export function PosterFiles({ posters }: { readonly posters: Posters }) {
  const spec = useSpec();
  return [...posters.svgs].map(([theme, svg]) => (
    <button
      key={theme}
      type="button"
      className={buttons.button}
      onClick={() => save(new Blob([svg], { type: "image/svg+xml" }), nameOf(posters, spec, theme))}
    >
      {say(
        posters.svgs.size === 1
          ? "Save picture"
          : theme === "dark"
            ? "Save dark picture"
            : "Save light picture",
      )}
    </button>
  ));
}

/** Says how far the pictures are drawn, and then how large the snippet is. @param size null while they are drawn */
export function PosterState({ state, size }: { readonly state: JobState; readonly size: number | null }) {
  if (state.kind === "failed") return <span className={styles.note}>{translated(state.why)}</span>;
  const done =
    state.kind === "running"
      ? say("Drawing the picture, {share} %", { share: Math.round(100 * state.share) })
      : say("Drawing the picture");
  return <span className={styles.soft}>{size === null ? done : sizeInWords(size)}</span>;
}
