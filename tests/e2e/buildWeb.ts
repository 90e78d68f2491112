import { join } from "node:path";
import { bringWebUpToDate } from "../../cli/webBuild.ts";

/** The folder of the built web app, built anew where it is older than what it is built from. */
export async function buildWeb(): Promise<string> {
  const build = await bringWebUpToDate(".");
  if (build.status === "failed") throw new Error(`the web app could not be built: ${build.problem}`);
  return join("dist", "web");
}
