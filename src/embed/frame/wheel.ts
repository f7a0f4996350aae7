/**
 * Leaves the wheel to the page around, which is being read and scrolled past: the stage zooms with Ctrl or ⌘ held, as
 * maps within pages do, and by pinching, which browsers tell of as Ctrl too.
 */
export function leaveWheel(): void {
  addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}
