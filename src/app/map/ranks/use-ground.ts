import { useEffect, useState } from "react";
import type { Ground } from "../../../plot/look/color-map.ts";
import { groundNow, onThemeChange } from "../../theme.ts";

/** Returns whether the page is light or dark, also after it changes. */
export function useGround(): Ground {
  const [ground, setGround] = useState(groundNow);
  useEffect(() => onThemeChange(() => setGround(groundNow())), []);
  return ground;
}
