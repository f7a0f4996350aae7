import { figureTitle } from "../../plot/title.ts";
import { useSpec } from "../state/store.ts";
import { Select } from "../ui/Select.tsx";
import { UnitField } from "../ui/values/UnitField.tsx";
import { heights } from "./frame-options.ts";
import { Option } from "./Option.tsx";
import styles from "./share.module.css";
import { setEmbed, useShare } from "./share-state.ts";

const controls = [
  { value: "play", text: "Play, scrub" },
  { value: "all", text: "Sliders too" },
  { value: "none", text: "None" },
] as const;

const themes = [
  { value: "auto", text: "Match the page" },
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
] as const;

/** Shows the options of an embed. @param plays false for a link or a picture, which have a title alone */
export function EmbedOptions({ plays }: { readonly plays: boolean }) {
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
      {plays && (
        <>
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
      )}
    </>
  );
}
