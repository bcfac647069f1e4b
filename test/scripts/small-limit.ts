const HOOKS = `
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith('/src/compile/capacity.ts')) return loaded;
      return { ...loaded, source: String(loaded.source).replace('= 64 * MIB', '= MIB') };
    },
  });
`;

/** Options of Node with which a Worker may have no more than its code: the bundled corpus is then too large. */
export const WITH_A_SMALL_LIMIT = ['--import', `data:text/javascript,${encodeURIComponent(HOOKS)}`];
