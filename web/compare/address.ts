/** In the address of a trace: what it is compared with; empty where that is still to be chosen. */
export const withParameter = "with";

export const compareAddress = (id: string, other = ""): string =>
  `/trace/${encodeURIComponent(id)}?${new URLSearchParams({ [withParameter]: other })}`;
