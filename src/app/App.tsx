import { lazy, Suspense, useState } from "react";
import styles from "./App.module.css";
import { About } from "./about/About.tsx";
import buttons from "./controls/buttons.module.css";
import { ContenderList } from "./controls/ContenderList.tsx";
import { ExperimentPanel } from "./controls/ExperimentPanel.tsx";
import { Header } from "./controls/Header.tsx";
import { Notices } from "./controls/Notices.tsx";
import { Shortcuts } from "./controls/Shortcuts.tsx";
import { Summary } from "./controls/Summary.tsx";
import { Transport } from "./controls/Transport.tsx";
import { openCsv } from "./network-controls/own-table/csv-window.ts";
import { Recover } from "./Recover.tsx";
import { Stage } from "./stage/Stage.tsx";
import { useStore } from "./state/store.ts";
import { bringTables } from "./state/tables.ts";

/** For a surface of one's own, or where somebody asks for one. */
const FormulaField = lazy(async () => ({
  default: (await import("./controls/FormulaField.tsx")).FormulaField,
}));

/** Charts come after the stage: the race can be played before they are there. */
const Charts = lazy(() => import("./charts/Charts.tsx"));

/** What shows a network comes with the rows of the real tables, so that these are there when it draws. */
const withTables = <Module,>(module: Promise<Module>): Promise<Module> =>
  Promise.all([module, bringTables()]).then(([loaded]) => loaded);
const NetworkCharts = lazy(() => withTables(import("./network-charts/NetworkCharts.tsx")));
const NetworkStage = lazy(() => withTables(import("./network-stage/NetworkStage.tsx")));
const NetworkPanel = lazy(async () => {
  const loaded = await withTables(import("./network-controls/NetworkPanel.tsx"));
  return { default: loaded.NetworkPanel };
});

/** What a phone shows under the stage, one at a time. */
const panels = { optimizers: "Optimizers", setup: "Set-up", charts: "Charts" } as const;
type Panel = keyof typeof panels;

export function App() {
  const [panel, setPanel] = useState<Panel>("optimizers");
  const network = useStore((state) => state.spec.kind === "network");
  const formula = useStore(({ spec }) => spec.kind === "surface" && spec.surface.kind === "formula");
  return (
    <div className={styles.page}>
      <Header />
      <main className={styles.main} data-panel={panel}>
        <section className={styles.stage} aria-label="Race">
          <Notices />
          <div className={styles.plot}>
            {network ? (
              <Recover name="The network's picture" className={styles.waiting}>
                <Suspense fallback={null}>
                  <NetworkStage>
                    <button type="button" className={buttons.primary} onClick={() => openCsv()}>
                      Open the table…
                    </button>
                  </NetworkStage>
                </Suspense>
              </Recover>
            ) : (
              <Stage />
            )}
          </div>
          <Transport />
        </section>
        <PanelSwitch panel={panel} onChange={setPanel} />
        <section className={styles.controls} aria-label="Optimizers">
          {formula && (
            <Recover name="The formula" className={styles.waiting}>
              <Suspense fallback={<p className={styles.waiting}>The formula is on its way …</p>}>
                <FormulaField />
              </Suspense>
            </Recover>
          )}
          <div className={styles.contenders}>
            <ContenderList />
          </div>
          <div className={styles.setup}>
            {network ? (
              <Recover name="The network's settings" className={styles.waiting}>
                <Suspense fallback={null}>
                  <NetworkPanel />
                </Suspense>
              </Recover>
            ) : (
              <ExperimentPanel />
            )}
          </div>
        </section>
        <section className={styles.charts} aria-label="Charts">
          <Recover name="The charts" className={styles.waiting}>
            <Suspense fallback={<p className={styles.waiting}>Charts are on their way …</p>}>
              {network ? <NetworkCharts /> : <Charts />}
            </Suspense>
          </Recover>
        </section>
      </main>
      <Summary />
      <Shortcuts />
      <About />
    </div>
  );
}

/** On a phone, one panel at a time under the stage. */
function PanelSwitch({ panel, onChange }: { panel: Panel; onChange: (panel: Panel) => void }) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Panel under the stage</legend>
      {(Object.keys(panels) as Panel[]).map((name) => (
        <button key={name} type="button" aria-pressed={panel === name} onClick={() => onChange(name)}>
          {panels[name]}
        </button>
      ))}
    </fieldset>
  );
}
