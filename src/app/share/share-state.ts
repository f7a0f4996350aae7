import { create } from "zustand";
import type { Embed } from "./snippets/embed.ts";

export type ShareTab = "link" | "embed" | "picture" | "film" | "data" | "code";

interface ShareState {
  readonly open: boolean;
  readonly tab: ShareTab;
  /** Id of the kind of snippet. */
  readonly snippet: string;
  /** Options of the embed; `label` is null while it follows the experiment. */
  readonly embed: Pick<Embed, "height" | "theme" | "controls" | "autoplay"> & {
    readonly label: string | null;
  };
}

/** Holds the choices in the Share dialog until the page is closed. */
export const useShare = create<ShareState>()(() => ({
  open: false,
  tab: "link",
  snippet: "element",
  embed: { height: 420, theme: "auto", controls: "play", autoplay: false, label: null },
}));

export const openShare = (): void => useShare.setState({ open: true });
export const closeShare = (): void => useShare.setState({ open: false });

export const setEmbed = (change: Partial<ShareState["embed"]>): void =>
  useShare.setState(({ embed }) => ({ embed: { ...embed, ...change } }));
