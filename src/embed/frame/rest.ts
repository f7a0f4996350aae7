import { useStore } from "../../app/state/store.ts";

/**
 * Pauses the race while it cannot be seen, and continues when it can. A race makes its steps by the animation frame,
 * not by the clock, so it skips nothing.
 *
 * @returns the function that keeps a resting race paused, also when it is seen again
 */
export function restUnseen(): () => void {
  let onScreen = true;
  let resting = false;
  const look = () => {
    const seen = onScreen && !document.hidden;
    const { playing } = useStore.getState();
    if (!seen && playing) {
      resting = true;
      useStore.setState({ playing: false });
    } else if (seen && resting) {
      resting = false;
      useStore.setState({ playing: true });
    }
  };
  // Within a frame, the observer reports intersection with the screen, not only with the frame.
  new IntersectionObserver((entries) => {
    onScreen = entries[entries.length - 1].isIntersecting;
    look();
  }).observe(document.documentElement);
  document.addEventListener("visibilitychange", look);
  useStore.subscribe((state) => state.playing, look);
  return () => {
    resting = false;
  };
}
