import { Tabs } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { type Sentence, say } from "../../words/say.ts";
import { lazyPart } from "../loading/lazy-part.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import styles from "./share.module.css";
import { closeShare, type ShareTab, useShare } from "./share-state.ts";

const panel = (name: Sentence) => ({ name, className: styles.note, pending: "Loading…" }) as const;
const PicturePanel = lazyPart(
  "src/app/export/PicturePanel.tsx",
  () => import("../export/PicturePanel.tsx"),
  panel("The Picture tab"),
);
const FilmPanel = lazyPart(
  "src/app/export/FilmPanel.tsx",
  () => import("../export/FilmPanel.tsx"),
  panel("The Film tab"),
);
const DataPanel = lazyPart(
  "src/app/export/DataPanel.tsx",
  () => import("../export/DataPanel.tsx"),
  panel("The Data tab"),
);
const CodePanel = lazyPart(
  "src/app/code/CodePanel.tsx",
  () => import("../code/CodePanel.tsx"),
  panel("The Code tab"),
);

const RecordPanel = lazyPart(
  "src/app/own-run/RecordPanel.tsx",
  () => import("../own-run/RecordPanel.tsx"),
  panel("The Record tab"),
);

const tabs: readonly { readonly tab: ShareTab; readonly name: Sentence; readonly content: ReactNode }[] = [
  { tab: "link", name: "Link", content: <LinkPanel /> },
  { tab: "embed", name: "Embed", content: <EmbedPanel /> },
  { tab: "picture", name: "Picture", content: <PicturePanel /> },
  { tab: "film", name: "Film", content: <FilmPanel /> },
  { tab: "data", name: "Data", content: <DataPanel /> },
  { tab: "code", name: "Code", content: <CodePanel /> },
  { tab: "record", name: "Record", content: <RecordPanel /> },
];

/** Shares an experiment: as a link, an embed, a picture, a film, data, or a program, one tab each; records others. */
export default function ShareDialog() {
  const tab = useShare((state) => state.tab);
  return (
    <Dialog title={say("Share")} kind="tool" className={styles.dialog} onClose={closeShare}>
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(value: ShareTab) => useShare.setState({ tab: value })}
      >
        <Tabs.List className={styles.list} activateOnFocus>
          {tabs.map(({ tab: value, name }) => (
            <Tabs.Tab key={value} className={styles.tab} value={value}>
              {say(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ tab: value, content }) => (
          <Tabs.Panel key={value} className={styles.panel} value={value}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
