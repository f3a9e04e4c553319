/** Work that goes on as long as the server does, beside requests and jobs: a line to a carrier, a clock of broadcasts. */
export interface Worker {
  readonly name: string;
  start(): Promise<void>;
  /** Ends after what is in hand is safe. */
  stop(): Promise<void>;
}
