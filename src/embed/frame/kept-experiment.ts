/** Replaces `#kept-experiment`: reloads only, as the address of a frame holds all of its experiment. */
export const reload = async (): Promise<void> => location.reload();
