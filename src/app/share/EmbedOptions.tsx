import { figureTitle } from "../../plot/title.ts";
import { inEnglish, say } from "../../words/say.ts";
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
  const title = useSpec((spec) => inEnglish(() => figureTitle(spec)));
  return (
    <>
      <Option label={say("Title")}>
        <input
          className={styles.field}
          type="text"
          aria-label={say("Title")}
          maxLength={200}
          value={label ?? title}
          onChange={(event) => setEmbed({ label: event.target.value })}
          onBlur={(event) => event.target.value.trim() === "" && setEmbed({ label: null })}
        />
      </Option>
      {plays && (
        <>
          <Option label={say("Controls")}>
            <Select
              label={say("Controls")}
              value={shown}
              options={controls.map(({ value, text }) => ({ value, text: say(text) }))}
              onChange={(value) => setEmbed({ controls: value })}
            />
          </Option>
          <Option label={say("Colours")}>
            <Select
              label={say("Colours")}
              value={theme}
              options={themes.map(({ value, text }) => ({ value, text: say(text) }))}
              onChange={(value) => setEmbed({ theme: value })}
            />
          </Option>
          <Option label={say("Height")}>
            <UnitField
              label={say("Height, in pixels")}
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
            {say("Play when it scrolls into view")}
          </label>
        </>
      )}
    </>
  );
}
