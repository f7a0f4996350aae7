import { decode, encode, type Spec } from "../../experiment/index.ts";
import { discardPending } from "./commit.ts";
import { gesture } from "./gesture.ts";
import { player } from "./player.ts";
import { domainOf, holding, useStore } from "./store.ts";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const interval = 350;

/** The whole address of an experiment. */
export const linkTo = (spec: Spec): string => {
  const hash = encode(spec);
  return location.href.replace(/#.*$/, "") + (hash === "" ? "" : `#${hash}`);
};

/** Shows the experiment of a link's hash, from its start; what could not be taken is said. */
export function openHash(hash: string): void {
  discardPending();
  const { spec, problems } = decode(hash);
  gesture();
  useStore.setState({ ...holding(spec), problems, playing: false });
  useStore.setState(({ surface }) => ({ view: domainOf(surface) }));
  player.seek(0);
}

/** Keeps address and experiment the same; the address that was opened stays until something is changed. */
export function followAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    history.replaceState(null, "", linkTo(useStore.getState().spec));
  };
  const stop = useStore.subscribe(
    (state) => state.spec,
    () => {
      timer ??= setTimeout(write, interval);
    },
  );
  const read = () => {
    openHash(location.hash);
    // The address that was opened stays until something is changed.
    clearTimeout(timer);
    timer = undefined;
  };
  addEventListener("hashchange", read);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener("hashchange", read);
  };
}
