/** Why a load was refused; `hint` says what to do. */
export class LoadError extends Error {
  readonly code: "database-not-ours" | "release-newer";
  readonly hint: string;

  constructor(code: LoadError["code"], message: string, hint: string) {
    super(message);
    this.name = "LoadError";
    this.code = code;
    this.hint = hint;
  }
}
