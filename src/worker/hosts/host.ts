/** Tells whoever asked; the memory of typed arrays goes along with them and is gone from here. */
export type Tell<Reply> = (reply: Reply) => void;

/** Answers requests of one kind. Each asker has a host of its own: what it remembers of one is not another's. */
export type Host<Request> = (request: Request) => void;

/** What went wrong, in words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
