import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type SnippetForm, snippetForms} from '../../src/snippets/snippet.js';
import {formsInWords, systems} from '../../src/snippets/systems.js';
import {blocks, read, rows, section} from '../docs/documents.js';
import {scriptTag} from '../e2e/pages.js';
import type {DrivenEngine} from '../e2e/visit.js';
import {type End, endOf, withoutScript} from '../editors/measure.js';
import {visitAddress} from '../editors/visit-saved.js';
import {wordpressVersion} from './programs.js';
import {roles} from './start-wordpress.js';
import type {Visitor} from './use-browser.js';
import type {WordPressStage} from './wordpress-stage.js';

// What each role can save in a real WordPress, in each form, and what visitors end with: the guide's table says it.

const guide = 'docs/wordpress.md';
const table = rows(section(guide, 'What each role can save'));

/** What the guide says that visitors end with, by role in its order. */
const promised = (row: string): readonly End[] => {
  const [, ...cells] = table.find(([form]) => form === row) ?? [];
  assert.equal(cells.length, roles.length, `${guide} has no row "${row}"`);
  return cells as End[];
};

const divWith = `${formsInWords.div}, with the script on the site`;
const divWithout = `${formsInWords.div}, before the script is there`;

/** What the guide says of the version, and what the builder offers. */
export const testGuide = (): void => {
  it('is of the version that the guide names', () => {
    assert.match(read(guide), new RegExp(`WordPress ${wordpressVersion().replace('.', String.raw`\.`)}\\b`));
  });

  it('is offered no form that leaves anybody without 999', () => {
    const offered = systems.find(({id}) => id === 'wordpress')?.forms ?? [];
    assert.ok(offered.length > 0);
    for (const form of offered)
      for (const row of form === 'div' ? [divWith, divWithout] : [formsInWords[form]])
        assert.ok(!promised(row).includes('nothing'), row);
  });
};

/** What a visitor ends with, by who saved the post and in which form. */
export const testRoles = (stage: WordPressStage, visitor: Visitor, engine: DrivenEngine): void => {
  const see = async (url: string, form: SnippetForm): Promise<End> => {
    const look = async (script: boolean): Promise<End> => {
      const sight = await visitAddress(url, visitor.browser, {script});
      // A frame of an address is all that WordPress shows of it, and it starts with 999.
      return endOf({...sight, numbers: [...sight.numbers, ...(sight.frame?.numbers ?? [])]});
    };
    const end = await look(true);
    // Firefox has no such switch for a driver.
    if (engine === 'chromium')
      assert.equal(await look(false), form === 'link' ? '999 and a link' : withoutScript(end), 'without JavaScript');
    return end;
  };

  for (const [index, role] of roles.entries()) {
    for (const form of snippetForms) {
      const row = form === 'div' ? divWithout : formsInWords[form];
      it(`ends, as the guide says, with "${String(promised(row)[index])}" for ${row} from an ${role}`, async () => {
        assert.equal(await see(stage.posts[role][form], form), promised(row)[index]);
      });
    }
  }

  it('makes a widget of everybody’s div, once the script is added as in the guide', async () => {
    const code = blocks('php').find(({document}) => document === guide)?.code ?? '';
    stage.wordpress.setTemplate(code.replace(/<script .*<\/script>/, scriptTag(stage.published)));
    try {
      for (const [index, role] of roles.entries())
        assert.equal(await see(stage.posts[role].div, 'div'), promised(divWith)[index], role);
    } finally {
      stage.wordpress.setTemplate();
    }
  });
};
