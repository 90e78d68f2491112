import { stat } from "node:fs/promises";
import { join } from "node:path";
import { EngineError } from "../engine.ts";
import { openEmbeddedReaders } from "../engines/embedded.ts";
import type { EmbeddedReaders } from "../engines/readersOn.ts";
import { readRelease } from "../releases.ts";
import type { Release, Store } from "../store.ts";

/** A release that is open, and how many views are on it. */
interface Opened {
  readonly release: Release;
  readonly readers: EmbeddedReaders;
  views: number;
  retired: boolean;
}

/** An old release is closed after this, however long its views want to go on. */
const goodbyeMs = 10_000;

/**
 * Opens the releases in `home`, the newest at the next view. A release that cannot be opened leaves the one before it
 * in use, under its own name.
 */
export function openEmbeddedStore(home: string): Store {
  let current: Opened | undefined;
  let seen: string | undefined;
  let looking: Promise<void> = Promise.resolve();
  let closed = false;

  const retire = (old: Opened) => {
    old.retired = true;
    if (old.views === 0) return old.readers.close();
    setTimeout(() => old.readers.close(), goodbyeMs).unref();
    return undefined;
  };
  const follow = async (): Promise<void> => {
    const pointer = await pointerOf(home);
    if (closed || (pointer === seen && current)) return;
    const found = await readRelease(home);
    // A newer release may have replaced this one, pointer and file, between the two looks.
    if (!found && pointer !== (await pointerOf(home))) return follow();
    if (found && found.release.hash !== current?.release.hash) {
      const readers = await openEmbeddedReaders(found.snapshot);
      const old = current;
      current = { release: found.release, readers, views: 0, retired: false };
      if (closed) await readers.close();
      else if (old) await retire(old);
    }
    seen = pointer;
  };
  /** One after the other, or two views at once would open the same release twice. */
  const look = (): Promise<void> => {
    looking = looking.then(async () => {
      try {
        await follow();
      } catch (error) {
        if (!current) throw error;
        seen = await pointerOf(home);
      }
    });
    const result = looking;
    looking = looking.catch(() => undefined);
    return result;
  };

  return {
    engine: "embedded",
    view: async (work) => {
      if (closed) throw new EngineError("database-away", "the store is closed");
      await look();
      const opened = current;
      if (!opened) throw new EngineError("not-loaded", "no release is loaded yet: run atlas ingest");
      opened.views += 1;
      try {
        return await work((statement, limits) => opened.readers.read(statement, limits), opened.release);
      } finally {
        opened.views -= 1;
        if (opened.retired && opened.views === 0) await opened.readers.close();
      }
    },
    close: async () => {
      closed = true;
      await looking;
      await current?.readers.close();
    },
  };
}

/** What changes whenever the pointer is replaced: a rename brings another file. */
async function pointerOf(home: string): Promise<string> {
  try {
    const { ino, mtimeNs, size } = await stat(join(home, "current.json"), { bigint: true });
    return `${ino} ${mtimeNs} ${size}`;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "none";
    throw error;
  }
}
