import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {commonjsPackages} from '../../src/build/commonjs-packages.js';

describe('the packages of the command that are CommonJS', () => {
  test('become a part of it, and need no require', async () => {
    const code = `
      import ipaddr from 'ipaddr.js';
      import parseRobots from 'robots-parser';
      const robots = parseRobots('https://example.org/robots.txt', 'User-agent: *\\nDisallow: /a');
      export const result = [ipaddr.parse('10.0.0.1').range(), robots.isAllowed('https://example.org/a', 'x')];`;
    const entry = `${import.meta.dirname}/entry.js`;
    const bundle = await rollup({
      input: entry,
      plugins: [
        {name: 'entry', load: (id) => (id === entry ? code : null), resolveId: (id) => (id === entry ? id : null)},
        commonjsPackages(),
        nodeResolve(),
      ],
    });
    const {output} = await bundle.generate({format: 'es'});
    const module = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {result: unknown};
    assert.deepEqual(module.result, ['private', false]);
    assert.deepEqual(output[0].imports, []);
  });
});
