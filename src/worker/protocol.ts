/** A request with the number that its reply repeats. */
export interface Numbered<Request> {
  readonly id: number;
  readonly request: Request;
}

export type Reply<Answer> =
  /** The worker has loaded and listens. */
  | { readonly type: "ready" }
  /** The host's answer; the memory of its typed arrays is transferred. */
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly type: "failed"; readonly id: number; readonly message: string };

/** Posted once a worker holds a lock, which it gives back when it ends. */
export interface Lives {
  readonly type: "lives";
  readonly lock: string;
}
