import { useLayoutEffect, useState } from "react";

/** Matches pages that have no room for a lesson beside the stage. */
const narrow = "(max-width: 559px), (max-width: 1099px) and (min-height: 521px)";

/** Returns an element above the transport for a lesson to be in; null where it is beside the stage. */
export function useSheet(): HTMLElement | null {
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const query = matchMedia(narrow);
    const element = document.createElement("div");
    const follow = () => {
      if (query.matches) document.querySelector("section:has([data-play])")?.before(element);
      else element.remove();
      setSheet(query.matches ? element : null);
    };
    follow();
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
      element.remove();
    };
  }, []);
  return sheet;
}
