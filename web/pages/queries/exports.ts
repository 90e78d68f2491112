/** Hands a text to the reader as a file. Excel reads UTF-8 only with the mark at its start. */
export function download(file: string, type: string, text: string): void {
  const mark = type === "text/csv" ? "\uFEFF" : "";
  downloadBlob(file, new Blob([mark + text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the reader as a file. */
export function downloadBlob(file: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: address, download: file });
  link.click();
  URL.revokeObjectURL(address);
}
