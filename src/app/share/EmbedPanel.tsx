import { useMemo, useRef } from "react";
import { encodeInFull } from "../../experiment/index.ts";
import { figureTitle } from "../../plot/title.ts";
import { useSpec } from "../state/store.ts";
import { Select } from "../ui/Select.tsx";
import { UnitField } from "../ui/values/UnitField.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { heights } from "./frame-options.ts";
import { Option } from "./Option.tsx";
import styles from "./share.module.css";
import { setEmbed, useShare } from "./share-state.ts";
import type { Embed } from "./snippets/embed.ts";
import { snippets } from "./snippets/snippets.ts";

const kinds = snippets.map(({ id, name }) => ({ value: id, text: name }));

const controls = [
  { value: "play", text: "Play, scrub" },
  { value: "all", text: "Sliders too" },
  { value: "none", text: "None" },
] as const;

const themes = [
  { value: "auto", text: "As the page" },
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
] as const;

/** Shows the snippet that embeds the experiment in a document, its options, and a preview. */
export function EmbedPanel() {
  const chosen = useShare((state) => state.snippet);
  const embed = useEmbed();
  const code = useRef<HTMLElement>(null);
  const snippet = snippets.find(({ id }) => id === chosen) ?? snippets[0];
  const text = useMemo(() => snippet.print(embed), [snippet, embed]);
  return (
    <>
      <div className={styles.options}>
        <Option label="For">
          <Select
            label="Kind of document"
            value={snippet.id}
            options={kinds}
            onChange={(id) => useShare.setState({ snippet: id })}
          />
        </Option>
        <Options />
      </div>
      <p className={styles.soft}>{snippet.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={code} className={styles.code} tabIndex={0} aria-label="Snippet">
        <code>{text}</code>
      </section>
      <div className={styles.row}>
        <CopyButton
          what="snippet"
          text={() => text}
          select={() => code.current && getSelection()?.selectAllChildren(code.current)}
        />
      </div>
      <EmbedPreview shows={snippet.shows} embed={embed} />
    </>
  );
}

/** Returns the embed of the present experiment with the options chosen. */
function useEmbed(): Embed {
  const spec = useSpec();
  const options = useShare((state) => state.embed);
  return useMemo(
    () => ({
      ...options,
      base: new URL(".", location.href).href.replace(/[?#].*$/, ""),
      experiment: encodeInFull(spec),
      label: options.label ?? figureTitle(spec),
    }),
    [spec, options],
  );
}

function Options() {
  const { label, height, theme, controls: shown, autoplay } = useShare((state) => state.embed);
  const title = useSpec((spec) => figureTitle(spec));
  return (
    <>
      <Option label="Title">
        <input
          className={styles.field}
          type="text"
          aria-label="Title"
          maxLength={200}
          value={label ?? title}
          onChange={(event) => setEmbed({ label: event.target.value })}
          onBlur={(event) => event.target.value.trim() === "" && setEmbed({ label: null })}
        />
      </Option>
      <Option label="Controls">
        <Select
          label="Controls"
          value={shown}
          options={controls}
          onChange={(value) => setEmbed({ controls: value })}
        />
      </Option>
      <Option label="Colours">
        <Select
          label="Colours"
          value={theme}
          options={themes}
          onChange={(value) => setEmbed({ theme: value })}
        />
      </Option>
      <Option label="Height">
        <UnitField
          label="Height, in pixels"
          value={height}
          range={heights}
          unit={10}
          onChange={(value) => setEmbed({ height: value })}
        />
      </Option>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={autoplay}
          onChange={(event) => setEmbed({ autoplay: event.target.checked })}
        />
        Play when it scrolls into view
      </label>
    </>
  );
}
