import { useStore } from "../../app/state/store.ts";

/**
 * Stops the race while nobody can see it, and goes on where it stood when somebody can again. A race makes its
 * steps by the frame, not by the clock, so there is nothing to catch up with.
 */
export function restUnseen(): void {
  let seen = true;
  let resting = false;
  const look = (visible: boolean) => {
    const { playing } = useStore.getState();
    if (!visible && playing) {
      resting = true;
      useStore.setState({ playing: false });
    } else if (visible && resting) {
      resting = false;
      useStore.setState({ playing: true });
    }
  };
  // Seen from within a frame, this is about the screen, not about the frame alone.
  new IntersectionObserver((entries) => {
    seen = entries[entries.length - 1].isIntersecting;
    look(seen && !document.hidden);
  }).observe(document.documentElement);
  document.addEventListener("visibilitychange", () => look(seen && !document.hidden));
}
