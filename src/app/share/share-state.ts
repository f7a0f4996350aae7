import { create } from "zustand";
import { player } from "../player/player.ts";
import type { Embed } from "./snippets/embed.ts";
import type { PictureIn } from "./snippets/snippets.ts";

export type ShareTab = "link" | "embed" | "picture" | "film" | "data" | "code" | "record";

interface ShareState {
  readonly open: boolean;
  readonly tab: ShareTab;
  /** The cursor's step when the dialog was opened. */
  readonly step: number;
  /** True where what is shared opens at that step, and not at the start. */
  readonly atStep: boolean;
  /** Id of the kind of snippet. */
  readonly snippet: string;
  /** Options of the embed; `label` is null while it follows the experiment. */
  readonly embed: Pick<Embed, "height" | "theme" | "controls" | "autoplay"> & {
    readonly label: string | null;
  };
  /** The place of the snippet's picture, where the kind of snippet has it. */
  readonly picture: PictureIn;
}

/** Holds the choices in the Share dialog until the page is closed. */
export const useShare = create<ShareState>()(() => ({
  open: false,
  tab: "link",
  step: 0,
  atStep: false,
  snippet: "element",
  embed: { height: 420, theme: "auto", controls: "play", autoplay: false, label: null },
  picture: "snippet",
}));

export const openShare = (): void => useShare.setState({ open: true, step: player.step });
export const closeShare = (): void => useShare.setState({ open: false });

export const setEmbed = (change: Partial<ShareState["embed"]>): void =>
  useShare.setState(({ embed }) => ({ embed: { ...embed, ...change } }));

/** Returns the step at which what is shared opens. */
export const sharedStep = ({ atStep, step }: ShareState): number => (atStep ? step : 0);
