interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}
declare global {
  interface Window {
    /** Absent in browsers that do not enforce trusted types. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy };
  }
}

let policy: ScriptUrlPolicy | undefined;

/** The address of a script of ours as a worker may be started from; one from elsewhere is refused. */
export function workerUrl(url: string): string {
  const ours: ScriptUrlPolicy = { createScriptURL: refuseForeign };
  policy ??= window.trustedTypes?.createPolicy("atlas-worker", ours) ?? ours;
  return policy.createScriptURL(url);
}

function refuseForeign(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new Error(`not a script of ours: ${url}`);
  return url;
}
