import { useEffect, useState } from "react";

/**
 * Returns how many of `count` parts to render: one at first, and one more with each task, as all at once would hold up
 * the page.
 */
export function usePortions(count: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(timer);
  }, [shown, count]);
  return shown;
}
