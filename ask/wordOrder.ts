import { readBeing } from "./being.ts";
import {
  markCounted,
  type Piece,
  readAdjectives,
  readAvoiding,
  readBoth,
  readEvery,
  readMaking,
  readOn,
  readOwning,
  readReleased,
  readTimeWords,
  readUpon,
} from "./rules.ts";

/** Everything that depends on the order of the words, marked before matching, where order does not count. */
export function inOrder<One extends Piece>(pieces: readonly One[]): One[] {
  const rules: readonly ((said: readonly One[]) => One[])[] = [
    readBeing,
    readAdjectives,
    readEvery,
    readTimeWords,
    readMaking,
    readOwning,
    readOn,
    readBoth,
    readUpon,
    readAvoiding,
    readReleased,
    markCounted,
  ];
  return rules.reduce((said, rule) => rule(said), [...pieces]);
}
