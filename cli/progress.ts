import type { Progress } from "../ingest/loaded.ts";

/** Shows on stderr how far a load is while it goes on; gives what it gives. */
export async function showProgress<Result>(load: (onProgress: (progress: Progress) => void) => Promise<Result>): Promise<Result> {
  const { show, end } = openProgress();
  return load(show).finally(end);
}

/** Shows how far a load is on stderr: one line that is rewritten on a terminal, one line a stage otherwise. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): { show: (progress: Progress) => void; end: () => void } {
  let stage = "";
  return {
    show: (progress) => {
      const { done, total } = progress;
      if (stream.isTTY) {
        const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
        stream.write(`\r\u001b[K${progress.stage} ${progress.stage === "writing" ? `${percent} %, ` : ""}${total} rows`);
      } else if (progress.stage !== stage) stream.write(`${progress.stage} ${total} rows\n`);
      stage = progress.stage;
    },
    end: () => {
      if (stream.isTTY && stage) stream.write("\r\u001b[K");
    },
  };
}
