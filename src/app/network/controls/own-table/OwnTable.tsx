import { lazyPart } from "../../../loading/lazy-part.tsx";
import { closeCsv, useCsv } from "./csv-window.ts";
import { DropZone } from "./DropZone.tsx";

const CsvWindow = lazyPart(
  "src/app/network/controls/own-table/CsvWindow.tsx",
  () => import("./CsvWindow.tsx"),
  {
    name: "The window for tables",
    onClose: closeCsv,
  },
);

/** The ways in for a table of the reader's own: files dropped anywhere, and the window in which one is chosen. */
export function OwnTable() {
  const open = useCsv((state) => state.open);
  return (
    <>
      <DropZone />
      {open && <CsvWindow />}
    </>
  );
}
