import { lazyDialog } from "../../../loading/lazy-dialog.tsx";
import { closeCsv, useCsv } from "./csv-window.ts";
import { DropZone } from "./DropZone.tsx";

const CsvWindow = lazyDialog(
  "src/app/network/controls/own-table/CsvWindow.tsx",
  () => import("./CsvWindow.tsx"),
  {
    name: "The window for tables",
    onClose: closeCsv,
  },
);

/** Takes a table from the reader: by a file dropped anywhere, or by the dialog. */
export function OwnTable() {
  const open = useCsv((state) => state.open);
  return (
    <>
      <DropZone />
      {open && <CsvWindow />}
    </>
  );
}
