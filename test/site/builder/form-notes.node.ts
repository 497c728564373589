import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formNote} from '../../../src/site/builder/form-notes.js';

test('plain HTML is to be looked at by its date, but for the button for leaving, which has none', () => {
  assert.match(formNote('html', 'emergency-contacts'), /number changes.*date in its last line/);
  assert.doesNotMatch(formNote('html', 'leave-page'), /number|date/);
});
