/** As `#kept-experiment`: the address of a frame holds all of its experiment. */
export const reload = async (): Promise<void> => location.reload();
