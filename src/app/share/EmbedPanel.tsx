import { useMemo, useRef } from "react";
import { encodeInFull } from "../../experiment/index.ts";
import { figureTitle } from "../../plot/title.ts";
import { inEnglish, type Sentence, say, translated } from "../../words/say.ts";
import { useSpec } from "../state/store.ts";
import { Select } from "../ui/Select.tsx";
import { AtStep } from "./AtStep.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { Option } from "./Option.tsx";
import { dataPoster, filePoster, PosterFiles, PosterState } from "./Posters.tsx";
import styles from "./share.module.css";
import { sharedStep, useShare } from "./share-state.ts";
import type { Embed } from "./snippets/embed.ts";
import { type PictureIn, snippets } from "./snippets/snippets.ts";
import { usePosters } from "./use-posters.ts";

const kinds = () => snippets.map(({ id, name }) => ({ value: id, text: translated(name) }));

const places: Readonly<Record<PictureIn, Sentence>> = {
  snippet: "In the snippet",
  file: "In a separate file",
  nowhere: "None",
};

/** Shows the snippet that embeds the experiment in a document, its options, and a preview. */
export function EmbedPanel() {
  const chosen = useShare((state) => state.snippet);
  const wished = useShare((state) => state.picture);
  const step = useShare(sharedStep);
  const code = useRef<HTMLElement>(null);
  const snippet = snippets.find(({ id }) => id === chosen) ?? snippets[0];
  const { pictures, shows } = snippet;
  const place = pictures.includes(wished) ? wished : (pictures[0] ?? "nowhere");
  const embed = useEmbed();
  const { posters, state } = usePosters(embed, step, place !== "nowhere");
  const poster = useMemo(() => posters && dataPoster(posters), [posters]);
  const spec = useSpec();
  const text = useMemo(() => {
    const given = place === "file" ? posters && filePoster(posters, spec) : poster;
    return snippet.print({ ...embed, poster: given });
  }, [snippet, place, embed, posters, poster, spec]);
  const isDrawing = place !== "nowhere" && posters === null && state.kind !== "failed";
  return (
    <>
      <div className={styles.options}>
        <Option label={say("For")}>
          <Select
            label={say("Kind of document")}
            value={snippet.id}
            options={kinds()}
            onChange={(id) => useShare.setState({ snippet: id })}
          />
        </Option>
        {pictures.length > 0 && (
          <Option label={say("Picture")}>
            <Select
              label={say("Picture")}
              value={place}
              options={pictures.map((value) => ({ value, text: say(places[value]) }))}
              onChange={(value) => useShare.setState({ picture: value })}
            />
          </Option>
        )}
        <EmbedOptions plays={shows === "frame" || shows === "element"} />
        {shows !== "figure" && <AtStep />}
      </div>
      <p className={styles.soft}>{say(snippet.hint)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={code} className={styles.code} tabIndex={0} aria-label={say("Snippet")}>
        <code>{text}</code>
      </section>
      <div className={styles.row}>
        <CopyButton
          what="snippet"
          disabled={isDrawing}
          text={() => text}
          select={() => code.current && getSelection()?.selectAllChildren(code.current)}
        />
        {place === "file" && posters && <PosterFiles posters={posters} />}
        {place !== "nowhere" && <PosterState state={state} size={isDrawing ? null : text.length} />}
      </div>
      {spec.kind === "network" && spec.data.kind === "own" && (
        <p className={styles.note}>
          {say("The rows of your table are not in the snippet: readers see the picture, but cannot play it.")}
        </p>
      )}
      <EmbedPreview shows={shows} embed={embed} poster={poster} />
    </>
  );
}

/** Returns the embed of the present experiment with the options chosen, without a poster. */
function useEmbed(): Embed {
  const spec = useSpec();
  const options = useShare((state) => state.embed);
  const step = useShare(sharedStep);
  return useMemo(
    () => ({
      ...options,
      base: new URL(".", location.href).href.replace(/[?#].*$/, ""),
      experiment: encodeInFull(spec, step),
      label: options.label ?? inEnglish(() => figureTitle(spec)),
      poster: null,
    }),
    [spec, options, step],
  );
}
