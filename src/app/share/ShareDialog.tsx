import { Tabs } from "@base-ui/react/tabs";
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef } from "react";
import buttons from "../controls/buttons.module.css";
import { icons } from "../controls/icons.tsx";
import { Recover } from "../Recover.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import styles from "./share.module.css";
import { closeShare, type ShareTab, useShare } from "./share-state.ts";

const PicturePanel = lazy(async () => ({
  default: (await import("../export/PicturePanel.tsx")).PicturePanel,
}));
const FilmPanel = lazy(async () => ({ default: (await import("../export/FilmPanel.tsx")).FilmPanel }));
const DataPanel = lazy(async () => ({ default: (await import("../export/DataPanel.tsx")).DataPanel }));

const tabs: readonly { readonly tab: ShareTab; readonly name: string; readonly panel: ReactNode }[] = [
  { tab: "link", name: "Link", panel: <LinkPanel /> },
  { tab: "embed", name: "Embed", panel: <EmbedPanel /> },
  { tab: "picture", name: "Picture", panel: <PicturePanel /> },
  { tab: "film", name: "Film", panel: <FilmPanel /> },
  { tab: "data", name: "Data", panel: <DataPanel /> },
];

/** Every way to take an experiment away: as a link, into a document, as a picture, a film, or numbers. */
export default function ShareDialog() {
  const tab = useShare((state) => state.tab);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={closeShare}>
      <div className={styles.head}>
        <h2 id={title}>Share</h2>
        <button
          type="button"
          className={buttons.icon}
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          {icons.close}
        </button>
      </div>
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(value: ShareTab) => useShare.setState({ tab: value })}
      >
        <Tabs.List className={styles.list} activateOnFocus>
          {tabs.map(({ tab: value, name }) => (
            <Tabs.Tab key={value} className={styles.tab} value={value}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ tab: value, name, panel }) => (
          <Tabs.Panel key={value} className={styles.panel} value={value}>
            <Recover name={name} className={styles.note}>
              <Suspense fallback={<p>{name} is on its way …</p>}>{panel}</Suspense>
            </Recover>
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </dialog>
  );
}
