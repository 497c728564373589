import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {changed, codesOf, findingOf, numbers, otherHash, pasted, read, withoutScript, withoutTags} from './pages.js';

// What a website makes of a snippet, as the doctor and `csw check-pages` say it.

describe('a snippet that nobody touched', () => {
  test('of script and element is found with its numbers, and nothing is wrong', () => {
    const report = read(pasted('element', {lang: 'pl'}));
    assert.deepEqual(report.findings, []);
    assert.equal(report.upgrades, true);
    assert.deepEqual([...report.numbers].sort(), numbers);
    assert.deepEqual(report.widgets, [
      {form: 'element', name: 'prevent-hotline', area: 'kent', lang: 'pl', line: 2, hasNumber: true},
    ]);
    assert.deepEqual(report.scripts, [
      {src: 'https://widgets.example/1.2.3/csw.js', version: '1.2.3', integrity: 'right', line: 1},
    ]);
  });

  test('of a div needs the script of the template, which only a whole page can lack', () => {
    const div = pasted('div', {widget: 'safety-advice', topic: 'road', lang: 'pl'});
    const report = read(div);
    assert.deepEqual(codesOf(report), ['warning script-missing']);
    assert.deepEqual(
      report.widgets.map(({form, name, lang}) => [form, name, lang]),
      [['div', 'safety-advice-road', 'pl']],
    );
    assert.deepEqual(codesOf(read(`<!doctype html><html lang="en"><body>${div}</body></html>`)), [
      'error script-missing',
    ]);
    const [script = ''] = pasted('element').split('\n');
    const whole = read(`<!doctype html><html lang="en"><head>${script}</head><body>${div}</body></html>`);
    assert.deepEqual(whole.findings, []);
    assert.equal(whole.upgrades, true);
  });

  test('of a frame counts its line and its page as one', () => {
    const report = read(pasted('iframe', {lang: 'pl'}));
    assert.deepEqual(report.findings, []);
    assert.deepEqual(report.widgets, [
      {form: 'iframe', name: 'prevent-hotline', area: 'kent', lang: 'pl', line: 2, hasNumber: true},
    ]);
    assert.deepEqual([...report.numbers].sort(), ['0800 789 321', '999']);
  });

  test('of an address is found as text and as a link, and shows no number by itself', () => {
    const url = pasted('link').trim();
    for (const html of [url, `<p>${url}</p>`, `<p><a href="${url}">${url}</a></p>`, `[embed]${url}[/embed]`]) {
      const report = read(html);
      assert.deepEqual(
        report.widgets.map(({form, name, area, lang}) => [form, name, area, lang]),
        [['link', 'prevent-hotline', 'kent', 'en']],
        html,
      );
      assert.deepEqual(codesOf(report), ['warning no-number'], html);
      assert.deepEqual(report.numbers, [], html);
    }
  });

  test('of plain HTML is found by its numbers', () => {
    const report = read(pasted('html', {lang: 'cy'}));
    assert.deepEqual(
      report.widgets.map(({form, name, lang, hasNumber}) => [form, name, lang, hasNumber]),
      [['html', 'prevent-hotline', 'cy', true]],
    );
    assert.deepEqual([...report.numbers].sort(), numbers);
  });

  test('is found twice where it was pasted twice, and the script is said to be there twice', () => {
    const report = read(pasted('element') + pasted('element'));
    assert.equal(report.widgets.length, 2);
    assert.deepEqual(codesOf(report), ['warning script-twice']);
  });

  test('stands beside numbers of the website’s own, which are no business of ours', () => {
    const report = read(`<footer><a href="tel:+441632960001">01632 960001</a></footer>${pasted('element')}`);
    assert.deepEqual(report.findings, []);
    assert.deepEqual(read('<p>Call <a href="tel:+441632960001">01632 960001</a></p>').widgets, []);
  });
});

describe('what a website takes away', () => {
  test('is the script: the tag stays', () => {
    const report = read(withoutScript(pasted('element')));
    const {severity, message, line} = findingOf(report, 'script-missing');
    assert.equal(severity, 'error');
    assert.equal(line, 1);
    assert.match(message, /Visitors see the numbers, and no widget\./);
    assert.equal(report.upgrades, false);
  });

  test('is the tag: headings and numbers stay', () => {
    const bare = withoutTags(pasted('element', {lang: 'pl'}));
    const alone = read(withoutScript(bare));
    assert.deepEqual(codesOf(alone), ['warning element-stripped']);
    assert.deepEqual([...alone.numbers].sort(), numbers);
    // With the script beside it, there is no other explanation.
    assert.deepEqual(codesOf(read(bare)), ['error element-stripped']);
  });

  test('is what a div is called', () => {
    const report = read(changed(pasted('div'), /<div data-csw[^>]*>/, '<div>'));
    assert.deepEqual(codesOf(report), ['error attribute-stripped']);
    assert.deepEqual([...report.numbers].sort(), numbers);
    assert.equal(findingOf(read(changed(pasted('div'), /data-csw="[^"]*"/, 'data-csw')), 'attribute-stripped').line, 1);
  });

  test('is the frame: its line stays', () => {
    const report = read(changed(pasted('iframe'), /<iframe[^]*<\/iframe>/, ''));
    assert.match(findingOf(report, 'frame-stripped').message, /0800 789 321/);
    assert.deepEqual(report.numbers, ['0800 789 321']);
  });

  for (const sandbox of ['sandbox', 'sandbox=""', 'sandbox="allow-popups allow-forms"']) {
    test(`is what a frame may do: ${sandbox}`, () => {
      const report = read(changed(pasted('iframe'), /sandbox="[^"]*"/, sandbox));
      assert.deepEqual(codesOf(report), ['error frame-sandboxed']);
      assert.equal(report.widgets[0]?.hasNumber, true);
    });
  }

  test('is what a frame needs to ring, unless it is WordPress that sets it for everybody', () => {
    const frame = changed(pasted('iframe'), /sandbox="[^"]*"/, 'sandbox="allow-scripts"');
    assert.deepEqual(codesOf(read(frame)), ['warning frame-sandboxed']);
    assert.deepEqual(codesOf(read(changed(frame, '<iframe', '<iframe class="wp-embedded-content"'))), []);
  });

  test('is the address of a number’s link, which can still be read', () => {
    const report = read(changed(pasted('element'), 'href="tel:999"', ''));
    assert.match(findingOf(report, 'attribute-stripped').message, /999/);
    assert.deepEqual([...report.numbers].sort(), numbers);
  });

  test('is every link: the numbers can still be read', () => {
    const report = read(changed(pasted('html'), /<\/?(?:a|bdi)\b[^>]*>/g, ''));
    assert.deepEqual(codesOf(report), ['warning attribute-stripped']);
    assert.deepEqual([...report.numbers].sort(), numbers);
  });

  test('is what stands inside a tag, or what stands there is no number', () => {
    const empty = changed(pasted('element'), /(<csw-[^>]*>)[^]*(<\/csw)/, '$1 $2');
    assert.deepEqual(codesOf(read(empty)), ['error fallback-missing']);
    assert.equal(read(empty).widgets[0]?.hasNumber, false);
    assert.deepEqual(codesOf(read(changed(empty, '> <', '><p>Loading</p><'))), ['error no-number']);
    assert.deepEqual(codesOf(read(changed(empty, '> <', '><p hidden>999</p><'))), ['error fallback-missing']);
    assert.deepEqual(codesOf(read(empty.replaceAll('prevent-hotline', 'leave-page'))), ['warning fallback-missing']);
  });

  test('is everything', () => {
    const report = read('<p>Opening hours of the library</p>');
    assert.deepEqual([report.widgets, report.scripts, report.findings, report.numbers], [[], [], [], []]);
  });
});

describe('what a website changes', () => {
  test('is text to code', () => {
    for (const form of ['element', 'div', 'iframe'] as const) {
      const report = read(`<p>${pasted(form).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
      assert.deepEqual([...new Set(codesOf(report))], ['error escaped'], form);
      assert.deepEqual(report.numbers, [], form);
      const tag = report.escaped.find((one) => one.form === form);
      assert.deepEqual([tag?.name, tag?.area], ['prevent-hotline', 'kent'], form);
    }
  });

  test('is quotation marks, in a tag, a script, a frame and a link', () => {
    const tag = read(changed(pasted('element'), 'area="kent"', 'area=“kent”'));
    assert.match(findingOf(tag, 'smart-quotes').message, /\barea\b/);
    assert.equal(tag.widgets[0]?.area, 'kent');
    const script = read(changed(pasted('element'), /src="([^"]*)"/, 'src=“$1”'));
    assert.equal(findingOf(script, 'smart-quotes').line, 1);
    assert.equal(script.upgrades, false);
    const frame = read(changed(pasted('iframe'), /<iframe src="([^"]*)"/, '<iframe src=”$1”'));
    assert.equal(findingOf(frame, 'smart-quotes').line, 2);
    const link = read(changed(pasted('element'), '"tel:999"', '“tel:999”'));
    assert.match(findingOf(link, 'smart-quotes').message, /a tap leads nowhere/);
    const entity = read(changed(pasted('div'), 'data-area="kent"', 'data-area=&quot;kent&quot;'));
    assert.match(findingOf(entity, 'smart-quotes').message, /data-area/);
  });

  test('is empty space: alone it is nothing, beside a text it does no harm', () => {
    const alone = read('<csw-prevent-hotline>\u00a0&nbsp; \u200b</csw-prevent-hotline>');
    assert.match(findingOf(alone, 'fallback-missing').message, /&nbsp;/);
    const beside = read(changed(pasted('element'), '</csw', '<p>&nbsp;</p></csw'));
    assert.deepEqual(codesOf(beside), ['warning nbsp']);
  });

  test('is the hash of the script', () => {
    const script = (integrity: string): ReturnType<typeof read> =>
      read(changed(pasted('element'), /integrity="[^"]*"/, integrity));
    assert.deepEqual(codesOf(script(`integrity="${otherHash}"`)), ['error integrity-wrong']);
    assert.deepEqual(codesOf(script('integrity="sha384-AAAA"')), ['error integrity-cut']);
    assert.deepEqual(codesOf(script('integrity="sha38"')), ['error integrity-cut']);
    assert.deepEqual(codesOf(script('')), ['warning integrity-missing']);
    assert.deepEqual(codesOf(script('integrity=" "')), ['warning integrity-missing']);
    assert.equal(script('').upgrades, true);
    assert.equal(script('integrity="sha384-AAAA"').upgrades, false);
    // Of an older version we do not know what is right.
    const older = read(pasted('element', {base: 'https://widgets.example/1.0.0/', integrity: otherHash}));
    assert.deepEqual(older.findings, []);
    assert.equal(older.scripts[0]?.integrity, 'unknown');
  });

  test('is `crossorigin`, which a script of the page’s own site does not need', () => {
    const page = changed(pasted('element'), ' crossorigin="anonymous"', '');
    assert.deepEqual(codesOf(read(page)), ['error attribute-stripped']);
    assert.deepEqual(read(page, {url: 'https://widgets.example/news/'}).findings, []);
    assert.deepEqual(codesOf(read(page, {url: 'https://council.example/'})), ['error attribute-stripped']);
  });

  test('is what a script is: a cookie banner switched it off', () => {
    const page = changed(pasted('element'), '<script', '<script type="text/plain"');
    assert.match(findingOf(read(page), 'script-missing').message, /switched off/);
  });

  test('is the way that it is fetched; a computer’s own addresses are safe', () => {
    for (const form of ['element', 'iframe'] as const) {
      assert.deepEqual(codesOf(read(pasted(form, {base: 'http://widgets.example/1.2.3/'}))), ['error insecure'], form);
      assert.deepEqual(read(pasted(form, {base: 'http://localhost:8000/1.2.3/'})).findings, [], form);
    }
  });
});

describe('what a page says', () => {
  test('is no version, or two', () => {
    for (const form of ['element', 'iframe'] as const)
      assert.deepEqual(
        codesOf(read(pasted(form, {base: 'https://widgets.example/latest/'}))),
        ['warning version-unpinned'],
        form,
      );
    const [older = ''] = pasted('element', {base: 'https://widgets.example/1.0.0/'}).split('\n');
    const message = findingOf(read(older + pasted('element')), 'version-mixed').message;
    assert.match(message, /1\.0\.0 and 1\.2\.3/);
  });

  test('is a script that does not know the widget', () => {
    const page = pasted('element').replace('/csw.js', '/csw-pharmacy-list.js');
    assert.match(findingOf(read(page), 'script-missing').message, /“prevent-hotline”/);
    assert.equal(read(page).upgrades, false);
  });

  test('is a widget, an area or a topic that we do not have', () => {
    const page = (html: string): string[] => codesOf(read(html));
    assert.deepEqual(page(pasted('element', {widget: 'opening-hours'})), ['error unknown-widget']);
    assert.deepEqual(page(pasted('element', {area: 'atlantis'})), ['error unknown-value']);
    assert.deepEqual(page(pasted('element', {widget: 'safety-advice', topic: 'sea'})), ['error unknown-value']);
    assert.deepEqual(page(pasted('element', {theme: 'blue'})), ['warning unknown-value']);
    assert.deepEqual(page(pasted('iframe', {embed: 'opening-hours'})), ['error unknown-widget']);
    assert.deepEqual(page(pasted('iframe', {area: 'atlantis'})), ['error unknown-value']);
    // An address of a pack’s own brings areas and topics of its own.
    assert.deepEqual(page(pasted('element', {more: {src: 'https://council.example/area.json'}, area: 'atlantis'})), []);
  });

  test('is a number that nobody knows', () => {
    const page = changed(pasted('element'), 'tel:999', 'tel:+441632960001');
    const {severity, line, message} = findingOf(read(page), 'number-unknown');
    assert.equal(severity, 'error');
    assert.equal(line, 7);
    assert.match(message, /\+441632960001/);
    const whole = changed(page, '>999<', '>01632 960001<');
    assert.deepEqual(read(whole, {alsoKnown: ['01632960001']}).findings, []);
  });

  test('is a number that was given up, in a link, in a text, and in plain HTML', () => {
    const withdrawn = {'0800789321': '101', '08000324539': undefined};
    for (const html of [pasted('element'), pasted('html'), changed(pasted('html'), 'tel:999', 'tel:')]) {
      const report = read(html, {withdrawn});
      const said = report.findings.filter(({code}) => code === 'number-withdrawn').map(({message}) => message);
      assert.equal(said.length, 2, html);
      assert.match(said.join(' '), /0800789321.*Use 101\./);
      assert.match(said.join(' '), /08000324539.*Nothing replaces it\./);
      assert.ok(!report.numbers.includes('0800 789 321'), html);
    }
  });

  test('is named so that it can hide nothing', () => {
    const [finding] = read(pasted('element', {area: '\u202etnek\u0007'})).findings;
    assert.match(finding?.message ?? '', /data-area|area="\[U\+202E\]tnek\[U\+0007\]"/);
  });

  test('is the same for a tag in capitals and for a link within a sentence', () => {
    const upper = pasted('element').replace(/csw-prevent-hotline/g, 'CSW-PREVENT-HOTLINE');
    assert.deepEqual(read(upper).findings, []);
    const link = read(`<p>See <strong><a href="${pasted('link').trim()}">who to call</a></strong>.</p>`);
    assert.deepEqual(
      link.widgets.map(({form, hasNumber}) => [form, hasNumber]),
      [['link', false]],
    );
  });

  test('is read on its own line', () => {
    assert.equal(read(`\n\n<p>\n${withoutScript(pasted('element'))}`).widgets[0]?.line, 4);
  });
});
