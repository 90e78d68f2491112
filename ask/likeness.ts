const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);

const besides = 0.5;

/** What is compared at a place of a folded text: a Han character alone, of other letters one or two in a row; -1 for none. */
function unitAt(text: string, at: number, letters: 1 | 2): number {
  const code = text.charCodeAt(at);
  if (letters === 1 || isHan(code)) return code;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return next === 0 || isHan(next) ? -1 : code * 0x10000 + next;
}

/**
 * How near other folded texts come to this one, from 0 to 1: the Han characters and letter pairs (or single letters) that both
 * have, by these, those of `text` that the other lacks, and half of what it has besides, as a name is rarely typed whole.
 * Runs for every name there is: what `text` has is counted once.
 */
export function likenessTo(text: string, letters: 1 | 2): (other: string) => number {
  const places = new Map<number, number>();
  const counts: number[] = [];
  let own = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at, letters);
    if (unit < 0) continue;
    own += 1;
    const place = places.get(unit) ?? counts.length;
    places.set(unit, place);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const left = new Uint16Array(counts.length);
  return (other) => {
    left.set(counts);
    let all = 0;
    let common = 0;
    for (let at = 0; at < other.length; at++) {
      const unit = unitAt(other, at, letters);
      if (unit < 0) continue;
      all += 1;
      const place = places.get(unit);
      const open = place === undefined ? 0 : (left[place] ?? 0);
      if (place === undefined || open === 0) continue;
      left[place] = open - 1;
      common += 1;
    }
    return common === 0 ? 0 : common / (own + (all - common) * besides);
  };
}
