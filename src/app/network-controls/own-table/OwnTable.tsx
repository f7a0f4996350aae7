import { lazy, Suspense } from "react";
import { useCsv } from "./csv-window.ts";
import { DropZone } from "./DropZone.tsx";

/** Few visits bring a table of their own. */
const CsvWindow = lazy(() => import("./CsvWindow.tsx"));

/** The ways in for a table of the reader's own: files dropped anywhere, and the window in which one is chosen. */
export function OwnTable() {
  const open = useCsv((state) => state.open);
  return (
    <>
      <DropZone />
      {open && (
        <Suspense fallback={null}>
          <CsvWindow />
        </Suspense>
      )}
    </>
  );
}
