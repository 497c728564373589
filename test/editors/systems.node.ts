import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type EditorId, editors} from '../../src/snippets/editors.js';
import {formsInWords, systems} from '../../src/snippets/systems.js';

describe('the systems that a snippet can go into', () => {
  test('leave out no editor that was tried', () => {
    const known = new Set(systems.flatMap((system) => system.editors ?? []));
    assert.deepEqual(
      (Object.keys(editors) as EditorId[]).filter((id) => !known.has(id)),
      [],
    );
  });

  test('offer at least one form each, and name the best in place of one that loses 999', () => {
    for (const {name, forms, loses = [], help} of systems) {
      const [best] = forms;
      assert.ok(best, `${name} has no form`);
      for (const form of loses) assert.ok(help.includes(`Do not paste ${formsInWords[form]}`), `${name}: ${help}`);
      if (loses.length > 0) assert.ok(help.endsWith(`Use ${formsInWords[best]}.`), `${name}: ${help}`);
    }
  });
});
