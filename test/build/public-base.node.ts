import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {publicBase} from '../../src/build/public-base.js';

describe('where the build will be served', () => {
  let before: string | undefined;

  beforeEach(() => {
    before = process.env.CSW_BASE;
  });

  afterEach(() => {
    if (before === undefined) delete process.env.CSW_BASE;
    else process.env.CSW_BASE = before;
  });

  test('is what the environment says, or where "npm start" serves it', () => {
    process.env.CSW_BASE = 'https://widgets.example/0.1.0/';
    assert.equal(publicBase(), 'https://widgets.example/0.1.0/');
    delete process.env.CSW_BASE;
    assert.equal(publicBase(), 'http://localhost:8000/');
  });

  test('is a folder: it gets a slash where it has none', () => {
    assert.equal(publicBase('https://widgets.example/0.1.0'), 'https://widgets.example/0.1.0/');
    assert.equal(publicBase('https://widgets.example'), 'https://widgets.example/');
  });

  test('is an address as browsers write it', () => {
    assert.equal(publicBase('HTTPS://Widgets.Example:443/a b/"'), 'https://widgets.example/a%20b/%22/');
  });

  test('is said to be wrong, with what to write, where pages could not name it', () => {
    for (const wrong of ['', 'widgets.example', '/0.1.0/', 'https://'])
      assert.throws(
        () => publicBase(wrong),
        {message: /^CSW_BASE=".*" is no address\. Write .*, such as https:/},
        wrong,
      );
    for (const wrong of ['ftp://widgets.example/', 'file:///var/www/', 'javascript:alert(1)', 'localhost:8000'])
      assert.throws(() => publicBase(wrong), {message: /is no address of the web\. Write/}, wrong);
    for (const more of ['?v=1', '#a'])
      assert.throws(
        () => publicBase(`https://widgets.example/${more}`),
        {message: /more than .* a folder.*Write/},
        more,
      );
  });

  test('is refused with a password, which is not said again', () => {
    assert.throws(
      () => publicBase('https://editor:open-sesame@widgets.example/'),
      ({message}: Error) => message.includes('a password') && !message.includes('open-sesame'),
    );
  });
});
