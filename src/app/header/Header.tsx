import { useStore as useVanilla } from "zustand";
import { type Language, languages } from "../../words/languages.ts";
import { type Sentence, say } from "../../words/say.ts";
import { redo, setTheme, undo } from "../actions/actions.ts";
import { chooseLanguage, useLanguage } from "../language/language.ts";
import { learnItems } from "../learn/learn-items.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { OwnTable } from "../network/controls/own-table/OwnTable.tsx";
import { editing } from "../state/commit.ts";
import { useSpec, useStore } from "../state/store.ts";
import type { Theme } from "../theme.ts";
import buttons from "../ui/buttons.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import styles from "./Header.module.css";
import { ProblemPicker } from "./ProblemPicker.tsx";
import { ScenarioSwitch } from "./ScenarioSwitch.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { SurfacePicker } from "./SurfacePicker.tsx";
import { openShortcuts } from "./shortcut-keys.ts";

/** Loaded with the first network. */
const DatasetPicker = lazyPart(
  "src/app/network/controls/DatasetPicker.tsx",
  () => import("../network/controls/DatasetPicker.tsx"),
  { name: "The list of data sets", pending: () => <span className={styles.problem} /> },
);

const themes: readonly (readonly [Theme, Sentence])[] = [
  ["system", "Match system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** The page's header: name, kind of experiment, surface, data or problem, undo, theme, shortcuts and sharing. */
export function Header() {
  const theme = useStore((state) => state.theme);
  const language = useLanguage();
  const kind = useSpec((spec) => spec.kind);
  const canUndo = useVanilla(editing.history.steps, ({ past }) => past.length > 0);
  const canRedo = useVanilla(editing.history.steps, ({ future }) => future.length > 0);
  const themeItems: MenuItem[] = themes.map(([key, label]) => ({
    key,
    label: say(label),
    checked: theme === key,
    onSelect: () => setTheme(key),
  }));
  const languageItems: MenuItem[] = (Object.keys(languages) as Language[]).map((key) => ({
    key,
    label: <span lang={key}>{languages[key]}</span>,
    checked: key === language,
    onSelect: () => chooseLanguage(key),
  }));
  const more: MenuItem[] = [
    { key: "undo", label: say("Undo"), refusal: canUndo ? null : say("Nothing to undo."), onSelect: undo },
    { key: "redo", label: say("Redo"), refusal: canRedo ? null : say("Nothing to redo."), onSelect: redo },
    ...themeItems.map((item) => ({
      ...item,
      label: say("Colours: {choice}", { choice: beginningSmall(String(item.label)) }),
    })),
    ...learnItems(),
    ...languageItems,
    { key: "keys", label: say("Keyboard shortcuts"), onSelect: openShortcuts },
    { key: "docs", label: say("Documentation"), onSelect: () => location.assign("./docs/") },
  ];
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        <Logo />
        <span>Downhill</span>
      </h1>
      <ScenarioSwitch />
      {kind === "surface" && <SurfacePicker />}
      {kind === "network" && <DatasetPicker />}
      {kind === "problem" && <ProblemPicker />}
      <span className={styles.grow} />
      <div className={styles.wide}>
        <Menu
          className={`${buttons.button} ${styles.learn}`}
          align="end"
          label={say("Learn")}
          items={learnItems()}
        >
          <span>{say("Learn")}</span>
          {icons.learn}
        </Menu>
        <IconButton label={say("Undo")} icon={icons.undo} disabled={!canUndo} onClick={undo} />
        <IconButton label={say("Redo")} icon={icons.redo} disabled={!canRedo} onClick={redo} />
        <a
          className={buttons.icon}
          href="./docs/"
          aria-label={say("Documentation")}
          title={say("Documentation")}
        >
          {icons.docs}
        </a>
        <Menu className={buttons.icon} align="end" label={say("Colours")} items={themeItems}>
          {icons.theme}
        </Menu>
        <Menu className={buttons.icon} align="end" label={say("Language")} items={languageItems}>
          {icons.language}
        </Menu>
        <IconButton
          label={say("Keyboard shortcuts")}
          title={say("Keyboard shortcuts (?)")}
          icon={icons.keyboard}
          onClick={openShortcuts}
        />
      </div>
      <div className={styles.narrow}>
        <Menu className={buttons.icon} align="end" label={say("More")} items={more}>
          {icons.more}
        </Menu>
      </div>
      <ShareButton />
      <OwnTable />
    </header>
  );
}

const beginningSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Draws the logo: a path downhill and the point at which it ends. */
function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d="M2 4c3 0 3 9 6 9s2-4 4-4 3 9 8 9" />
      <circle cx="20" cy="18" r="1.4" />
    </svg>
  );
}
