import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type EditorId, editors} from '../../src/snippets/editors.js';
import {snippetForms} from '../../src/snippets/snippet.js';
import {systems} from '../../src/snippets/systems.js';
import {read} from '../docs/documents.js';
import {cannotPublish} from '../e2e/servers.js';
import {useStage} from '../e2e/stage.js';
import {cannotDrive, type DrivenEngine} from '../e2e/visit.js';
import {fillEditorsTable} from './editors-table.js';
import {measure, type Measured} from './measure.js';

// The real editors, in a real browser: what they save of each form, and what visitors end with.

const ids = Object.keys(editors) as EditorId[];

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`real editors, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);
    const results = new Map<EditorId, Measured>();

    for (const id of ids) {
      it(`${editors[id]} takes each form`, async () => {
        results.set(id, await measure(id, stage, {engine, lang: 'en'}));
      });
    }

    it('are in the table of the README as they are', async () => {
      assert.equal(results.size, ids.length);
      const readme = read('README.md');
      assert.equal((await fillEditorsTable(readme, results)) === readme, true, 'Run "npm run editors".');
    });

    for (const {name, forms, editors: own = [], loses = []} of systems.filter((system) => system.editors)) {
      it(`the builder offers ${name} no form that loses 999, and names what it would lose`, () => {
        const lost = snippetForms.filter((form) => own.some((id) => results.get(id)?.ends[form] === 'nothing'));
        assert.deepEqual(
          forms.filter((form) => lost.includes(form)),
          [],
        );
        assert.deepEqual([...loses], lost);
      });
    }

    // One engine is enough: what an editor saves is the same in both, and the order of digits is Unicode's.
    if (engine === 'chromium') {
      for (const id of ids) {
        it(`${editors[id]} leaves a reader of Urdu as much, with the digits in order`, async () => {
          const {ends} = await measure(id, stage, {engine, lang: 'ur'});
          assert.deepEqual(ends, results.get(id)?.ends);
        });
      }
    }
  });
}
