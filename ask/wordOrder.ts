import { readBeing } from "./being.ts";
import { readMadeBy, readMaking, readOwning } from "./making.ts";
import {
  markCounted,
  type Piece,
  readAdjectives,
  readAvoiding,
  readBoth,
  readEvery,
  readOn,
  readReleased,
  readTaking,
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
    readMadeBy,
    readOwning,
    readOn,
    readBoth,
    readUpon,
    readTaking,
    readAvoiding,
    readReleased,
    markCounted,
  ];
  return rules.reduce((said, rule) => rule(said), [...pieces]);
}
