/**
 * Leaves the wheel to the page around, so that it scrolls. The stage zooms with Ctrl or ⌘ held, as maps within pages
 * do, and by pinching, which browsers report as Ctrl too.
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
