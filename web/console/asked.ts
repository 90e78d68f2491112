import type { ConsoleCell } from "../../schema/console.ts";

/** What is sent: a query and the values of its parameters. */
export interface Asked {
  readonly query: string;
  readonly parameters: Readonly<Record<string, ConsoleCell>>;
}
