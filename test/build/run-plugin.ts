import {type Plugin, rollup} from 'rollup';

const virtual = '/virtual/src/example.strings.ts';

/** What a plugin makes of one module, which is JavaScript by then. */
export const runPlugin = async (plugin: Plugin, code: string, id = virtual): Promise<string> => {
  const source: Plugin = {
    name: 'virtual-module',
    resolveId: (wanted) => (wanted === id ? {id, external: false} : {id: wanted, external: true}),
    load: (wanted) => (wanted === id ? code : null),
  };
  const bundle = await rollup({input: id, treeshake: false, plugins: [source, plugin], logLevel: 'silent'});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
};

/** What the module exports as `result` once a plugin has been over it. */
export const resultOf = async (plugin: Plugin, code: string, id = virtual): Promise<unknown> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(await runPlugin(plugin, code, id))}`)) as {
    result: unknown;
  };
  return module.result;
};
