import { keepStored, readStored } from "./stored.ts";

/** The address of the trace the reader saw last; *Lanes* in the bar opens it again. */
export const currentLastTrace = (): string | null => {
  const stored = readStored("lastTrace");
  return stored?.startsWith("/trace/") ? stored : null;
};

export const keepLastTrace = (id: string): void => keepStored("lastTrace", `/trace/${encodeURIComponent(id)}`);
