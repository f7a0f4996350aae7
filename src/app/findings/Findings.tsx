import { lazyPart } from "../loading/lazy-part.tsx";
import { closeFindings, useFindings } from "./findings-state.ts";

const FindingsDialog = lazyPart("src/app/findings/FindingsDialog.tsx", () => import("./FindingsDialog.tsx"), {
  name: "The list of findings",
  onClose: closeFindings,
});

/** Shows the list of findings while it is open; its code is loaded when it is first opened. */
export function Findings() {
  const open = useFindings((state) => state.open);
  return open && <FindingsDialog />;
}
