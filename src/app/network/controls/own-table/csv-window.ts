import { create } from "zustand";

interface CsvState {
  /** True while the dialog for the reader's table is open. */
  readonly open: boolean;
  /** A file that was dropped, which is read first; null for none. */
  readonly dropped: File | null;
}

export const useCsv = create<CsvState>()(() => ({ open: false, dropped: null }));

/** Opens the dialog for the reader's table; a dropped file is read at once. */
export const openCsv = (dropped: File | null = null): void => useCsv.setState({ open: true, dropped });

export const closeCsv = (): void => useCsv.setState({ open: false, dropped: null });
