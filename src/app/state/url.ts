import { decode } from "../../experiment/index.ts";
import { addressOf, linkInAddress } from "./address.ts";
import { discardPending, settle } from "./commit.ts";
import { gesture } from "./gesture.ts";
import { noteLeft } from "./left-address.ts";
import { player } from "./player.ts";
import { domainOf, holding, useStore } from "./store.ts";
import { throttle } from "./throttle.ts";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const interval = 350;

/** Shows the experiment of a link, from its start; what could not be taken is said. */
export function openLink(link: string): void {
  discardPending();
  const { spec, problems } = decode(link);
  gesture();
  useStore.setState({ ...holding(spec), problems, playing: false });
  useStore.setState(({ surface }) => ({ view: domainOf(surface) }));
  player.seek(0);
}

/** Keeps address and experiment the same; the address that was opened stays until something is changed. */
export function followAddress(): () => void {
  const address = throttle(() => {
    removeEventListener("beforeunload", leave);
    history.replaceState(null, "", addressOf(useStore.getState().spec));
  }, interval);
  let isReading = false;
  const stop = useStore.subscribe(
    (state) => state.spec,
    () => {
      if (isReading) return;
      address.ask();
      // A reload asks for the address that the page has before it is hidden. Firefox keeps no page that listens to this
      // for the way back, so that it is listened to only where something waits.
      if (address.isWaiting()) addEventListener("beforeunload", leave);
    },
  );
  const read = () => {
    isReading = true;
    openLink(linkInAddress());
    isReading = false;
    address.cancel();
  };
  // A page that is reloaded or left has its last change in its address.
  const leave = () => {
    const before = location.href;
    settle();
    address.flush();
    if (location.href !== before) noteLeft(before, location.href);
  };
  addEventListener("hashchange", read);
  addEventListener("pagehide", leave);
  return () => {
    stop();
    address.cancel();
    removeEventListener("hashchange", read);
    removeEventListener("beforeunload", leave);
    removeEventListener("pagehide", leave);
  };
}
