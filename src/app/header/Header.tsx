import { useStore as useVanilla } from "zustand";
import { redo, setTheme, undo } from "../actions/actions.ts";
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
  { name: "The list of data sets", pending: <span className={styles.problem} /> },
);

const themes: readonly (readonly [Theme, string])[] = [
  ["system", "Match system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** The page's header: name, kind of experiment, surface, data or problem, undo, theme, shortcuts and sharing. */
export function Header() {
  const theme = useStore((state) => state.theme);
  const kind = useSpec((spec) => spec.kind);
  const canUndo = useVanilla(editing.history.steps, ({ past }) => past.length > 0);
  const canRedo = useVanilla(editing.history.steps, ({ future }) => future.length > 0);
  const themeItems: MenuItem[] = themes.map(([key, label]) => ({
    key,
    label,
    checked: theme === key,
    onSelect: () => setTheme(key),
  }));
  const more: MenuItem[] = [
    { key: "undo", label: "Undo", refusal: canUndo ? null : "Nothing to undo.", onSelect: undo },
    { key: "redo", label: "Redo", refusal: canRedo ? null : "Nothing to redo.", onSelect: redo },
    ...themeItems.map((item) => ({ ...item, label: `Colours: ${String(item.label).toLowerCase()}` })),
    ...learnItems(),
    { key: "keys", label: "Keyboard shortcuts", onSelect: openShortcuts },
    { key: "docs", label: "Documentation", onSelect: () => location.assign("./docs/") },
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
        <Menu className={`${buttons.button} ${styles.learn}`} align="end" label="Learn" items={learnItems()}>
          <span>Learn</span>
          {icons.learn}
        </Menu>
        <IconButton label="Undo" icon={icons.undo} disabled={!canUndo} onClick={undo} />
        <IconButton label="Redo" icon={icons.redo} disabled={!canRedo} onClick={redo} />
        <a className={buttons.icon} href="./docs/" aria-label="Documentation" title="Documentation">
          {icons.docs}
        </a>
        <Menu className={buttons.icon} align="end" label="Colours" items={themeItems}>
          {icons.theme}
        </Menu>
        <IconButton
          label="Keyboard shortcuts"
          title="Keyboard shortcuts (?)"
          icon={icons.keyboard}
          onClick={openShortcuts}
        />
      </div>
      <div className={styles.narrow}>
        <Menu className={buttons.icon} align="end" label="More" items={more}>
          {icons.more}
        </Menu>
      </div>
      <ShareButton />
      <OwnTable />
    </header>
  );
}

/** Draws the logo: a path downhill and the point at which it ends. */
function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d="M2 4c3 0 3 9 6 9s2-4 4-4 3 9 8 9" />
      <circle cx="20" cy="18" r="1.4" />
    </svg>
  );
}
