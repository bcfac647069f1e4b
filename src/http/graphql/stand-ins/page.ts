/**
 * Stands in the bundle for the two pages of HTML in Yoga (see `[alias]` in wrangler.toml): its own playground and a greeting. Yoga
 * reads them when it answers HTTP, which `engine.ts` never asks of it.
 */
export default {
  replace(): never {
    throw new Error("Yoga's pages are not in this bundle: src/http/home.ts answers browsers.");
  },
};
