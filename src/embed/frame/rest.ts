import { useStore } from "../../app/state/store.ts";

/**
 * Stops the race while nobody can see it, and goes on where it stood when somebody can again. A race makes its
 * steps by the frame, not by the clock, so there is nothing to catch up with.
 *
 * @returns what has a race that rests stay where it is, also when it is seen again
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
  // Seen from within a frame, this is about the screen, not about the frame alone.
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
