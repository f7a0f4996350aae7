import { decode } from "../../experiment/index.ts";
import { addressOf, linkInAddress } from "./address.ts";
import { discardPending, settle } from "./commit.ts";
import { gesture } from "./gesture.ts";
import { noteLeft } from "./left-address.ts";
import { player } from "./player.ts";
import { domainOf, holding, useStore } from "./store.ts";
import { throttle } from "./throttle.ts";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const often = { interval: 400, burst: 16 } as const;

/** Shows the experiment of a link, from its start; what could not be taken is said. */
export function openLink(link: string): void {
  discardPending();
  const { spec, problems } = decode(link);
  gesture();
  useStore.setState({ ...holding(spec), problems, playing: false });
  useStore.setState(({ surface }) => ({ view: domainOf(surface) }));
  player.seek(0);
}

/**
 * Keeps address and experiment the same; the address that was opened stays until something is changed. A browser that
 * reloads the page asks for the address that it has at that moment, so that changes are written at once; those of a
 * slider being dragged are written now and then, and as it is let go.
 */
export function followAddress(): () => void {
  const write = () => history.replaceState(null, "", addressOf(useStore.getState().spec));
  const address = throttle(write, often.interval, often.burst);
  let isReading = false;
  const stop = useStore.subscribe(
    (state) => state.spec,
    () => {
      if (!isReading) address.ask();
    },
  );
  const read = () => {
    isReading = true;
    openLink(linkInAddress());
    isReading = false;
    address.cancel();
  };
  const finish = () => {
    settle();
    address.flush();
  };
  const leave = () => {
    const before = location.href;
    finish();
    if (location.href !== before) noteLeft(before, location.href);
  };
  addEventListener("hashchange", read);
  addEventListener("pointerup", finish);
  addEventListener("pagehide", leave);
  return () => {
    stop();
    address.cancel();
    removeEventListener("hashchange", read);
    removeEventListener("pointerup", finish);
    removeEventListener("pagehide", leave);
  };
}
