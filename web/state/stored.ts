/** What the reader chose earlier; null where storage is off or empty. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(`atlas.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. With storage off the choice lasts as long as the page. */
export function keepStored(key: string, value: string): void {
  try {
    localStorage.setItem(`atlas.${key}`, value);
  } catch {
    // Private windows may refuse; nothing is lost but the memory of the choice.
  }
}
