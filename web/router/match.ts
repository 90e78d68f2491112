export type Parameters = Readonly<Record<string, string>>;

/** Reads `/entity/huawei` by the pattern `/entity/:id`; null where it does not fit. */
export function matchPath(pattern: string, path: string): Parameters | null {
  const wanted = pattern.split("/");
  const given = path.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? "";
    if (part.startsWith(":") && text !== "") parameters[part.slice(1)] = decode(text);
    else if (part !== text) return null;
  }
  return parameters;
}

/** A path with a stray percent sign is shown as typed; the page then says that it is unknown. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
