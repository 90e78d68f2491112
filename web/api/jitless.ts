import { z } from "zod";

/** Imported before any schema: zod would try to make code from text, which the CSP refuses and reports. */
z.config({ jitless: true });
