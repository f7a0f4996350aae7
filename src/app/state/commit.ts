import { player } from "../player/player.ts";
import { Editing } from "./editing.ts";
import type { Change } from "./experiment-state.ts";
import { useStore } from "./store.ts";

/** Changes the experiment state of the page. */
export const editing = new Editing({ store: useStore, player });

/** Changes the experiment state of the page; see `Editing`. */
export const commit = (change: Change, options?: { readonly gesture?: string }): void =>
  editing.commit(change, options);
