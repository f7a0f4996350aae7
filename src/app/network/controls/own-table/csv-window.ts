import { create } from "zustand";

interface CsvState {
  /** Whether the window for the reader's own table is open. */
  readonly open: boolean;
  /** A file that was dropped, to begin with. */
  readonly dropped: File | null;
}

export const useCsv = create<CsvState>()(() => ({ open: false, dropped: null }));

/** Opens the window in which a table of one's own is chosen; a dropped file is read at once. */
export const openCsv = (dropped: File | null = null): void => useCsv.setState({ open: true, dropped });

export const closeCsv = (): void => useCsv.setState({ open: false, dropped: null });
