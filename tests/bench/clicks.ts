import type { ElementHandle } from "playwright-core";
import { chromiumOrSkip } from "../e2e/browser.ts";
import { startAtlas } from "../e2e/startAtlas.ts";
import { type Bench, type Measured, median } from "./bench.ts";
import { withDataset } from "./dataset.ts";

const limit = 100;

/** The first minute's step 6–12: from the click on a vendor of the first screen to its lit route, against a bare button of the same page. */
export const benchClicks: Bench = () =>
  withDataset(async (_, home): Promise<readonly Measured[]> => {
    const chromium = chromiumOrSkip();
    if (chromium === null) return [{ goal: "6–12", what: "no Chromium", anchor: "", ours: "not measured", ratio: null, within: null }];
    const atlas = await startAtlas(home, chromium);
    try {
      const { page } = await atlas.open("/");
      const vendors = page.locator("[data-lane=vendor] [data-card]");
      await vendors.first().waitFor();
      const bare = await page.evaluateHandle(() => {
        const button = document.body.appendChild(document.createElement("button"));
        button.onclick = () => {
          button.ariaPressed = "true";
        };
        return button;
      });
      const [plain, ours]: [number[], number[]] = [[], []];
      for (const vendor of await vendors.elementHandles()) {
        if ((await vendor.getAttribute("aria-pressed")) === "true") continue;
        await bare.evaluate((button) => button.removeAttribute("aria-pressed"));
        plain.push(await pressed(bare));
        ours.push(await pressed(vendor));
      }
      const [plainMs, oursMs] = [median(plain), median(ours)];
      return [
        {
          goal: `6–12 ≤ ${limit} ms`,
          what: `click on a vendor to its lit route, median of ${ours.length}`,
          anchor: `bare button ${plainMs.toFixed(0)} ms`,
          ours: `${oursMs.toFixed(0)} ms`,
          ratio: oursMs / plainMs,
          within: oursMs <= limit,
        },
      ];
    } finally {
      await atlas.close();
    }
  });

/** The milliseconds from a click on a page at rest to the frame in which it is said to be pressed. */
const pressed = (button: ElementHandle<Node>): Promise<number> =>
  button.evaluate(async (node) => {
    const element = node as HTMLElement;
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    await new Promise(requestAnimationFrame);
    const started = performance.now();
    element.click();
    do await new Promise(requestAnimationFrame);
    while (element.ariaPressed !== "true");
    return performance.now() - started;
  });
