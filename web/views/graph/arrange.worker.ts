import { type ArrangeTask, arranged } from "./arrangeTask.ts";

addEventListener("message", ({ data }: MessageEvent<ArrangeTask>) => postMessage(arranged(data)));
