/** What the page's policy asks for before an address may become a worker; browsers without it take the address as it is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => {
    readonly createScriptURL: (address: string) => string;
  };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** Only our own files may become workers. The name is the one in the server's policy, which lets it be made once. */
const policy = globalThis.trustedTypes?.createPolicy("atlas-worker", {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`${address} is not ours`);
    return address;
  },
});

/** Starts one of our files as a worker. */
export const startWorker = (address: string): Worker => new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
