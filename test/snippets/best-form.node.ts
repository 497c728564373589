import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {bestForm} from '../../src/snippets/best-form.js';
import {snippetForms} from '../../src/snippets/snippet.js';
import {changed, pasted, read, withoutScript, withoutTags} from './pages.js';

// From what a website kept to what to paste there.

const best = (html: string): string => bestForm(read(html)).form;

describe('the best form', () => {
  test('is the whole snippet where all of it survives', () => {
    assert.equal(best(pasted('element')), 'element');
    assert.equal(best(pasted('iframe')), 'iframe');
  });

  test('is a div where the script is gone and a tag or a div stays', () => {
    assert.equal(best(withoutScript(pasted('element'))), 'div');
    assert.equal(best(pasted('div')), 'div');
    assert.match(bestForm(read(pasted('div'))).why, /template/);
  });

  test('is a div where tags are removed and a plain div is kept, else plain HTML', () => {
    assert.equal(best(withoutScript(withoutTags(pasted('element')))), 'div');
    const bare = changed(withoutScript(withoutTags(pasted('element'))), /<\/?div[^>]*>/g, '');
    assert.equal(best(bare), 'html');
  });

  test('is plain HTML where a div loses its name, or frames are kept from working, or an address stays one', () => {
    assert.equal(best(changed(pasted('div'), /<div data-csw[^>]*>/, '<div>')), 'html');
    assert.equal(best(changed(pasted('iframe'), /sandbox="[^"]*"/, 'sandbox=""')), 'html');
    assert.equal(best(changed(pasted('iframe'), /<iframe[^]*<\/iframe>/, '')), 'html');
    assert.equal(best(pasted('iframe', {base: 'http://widgets.example/1.2.3/'})), 'html');
    assert.equal(best(pasted('link')), 'html');
    assert.equal(best('<p>Nothing of ours</p>'), 'html');
  });

  test('says how to paste where everything became text', () => {
    const {form, why} = bestForm(read(pasted('element').replaceAll('<', '&lt;')));
    assert.match(why, /Paste it as source/);
    assert.equal(form, 'div');
  });

  test('shows the emergency number even where its tags and scripts are lost', () => {
    const damages = [
      (html: string) => html,
      (html: string) => html.replace(/<script[^]*?<\/script>/g, ''),
      (html: string) => html.replace(/<\/?csw[^>]*>/g, ''),
      (html: string) => html.replace(/<iframe[^]*?<\/iframe>/g, ''),
      (html: string) => html.replace(/ (?:data-csw|sandbox)="[^"]*"/g, ''),
      (html: string) => html.replaceAll('<', '&lt;'),
    ];
    for (const form of snippetForms)
      for (const damage of damages) {
        const chosen = bestForm(read(damage(pasted(form)))).form;
        const left = pasted(chosen).replace(/<script[^]*?<\/script>|<iframe[^]*?<\/iframe>|<[^>]*>/g, '');
        // The line above a frame has the widget’s own number.
        assert.match(left, chosen === 'iframe' ? /0800 789 321/ : /\b999\b/, `${form}: ${String(damage)}`);
      }
  });
});
