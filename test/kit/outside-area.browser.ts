import {expect, html} from '@open-wc/testing';
import type {AreaPack} from '../../src/facts/types.js';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import {usePageDefaults} from '../../src/kit/page-defaults.js';
import {expectAccessible} from '../support/accessible.js';
import {allByRole, byRole, nameOf} from '../support/by-role.js';
import {exampleBorough, examplePlace} from '../support/example-borough.js';
import {served} from '../support/served.js';
import {faultOf, inside, show, warnings} from '../support/shown.js';
import {until} from '../support/until.js';

const pack: AreaPack = {
  ...exampleBorough({one: examplePlace(1)}),
  contacts: {
    'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123', note: {en: 'Example people answer.'}},
    helpers: {kind: 'voice', telephone: '01632 960123', name: {en: 'Helpers'}, use: {en: 'Ask the helpers'}},
  },
};

let server: ReturnType<typeof served>;
let made = 0;

/** Each test has an address of its own: what is here stays for the page. */
const address = (): string => `/areas/${String(made++)}.json`;

beforeEach(() => {
  server = served();
});
afterEach(() => {
  server.stop();
  usePageDefaults({});
});

/** The numbers, each once: the buttons beside one say it again. */
const numbers = (widget: Element): string[] => [
  ...new Set([...inside(widget).querySelectorAll('[part="number"]')].map(({textContent}) => textContent)),
];

const national = ['999', '101', '0800 789 321', '0800 032 4539'];

const slotShows = (widget: Element): boolean =>
  inside(widget)
    .querySelector('slot')
    ?.assignedElements()
    .some((element) => element.checkVisibility()) ?? false;

describe('a widget whose facts are a pack from elsewhere', () => {
  it('shows the national facts, then those of the pack after them', async () => {
    const src = address();
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts src=${src}></csw-emergency-contacts>`);
    expect(numbers(widget)).to.deep.equal(national);
    server.answer(src, pack);
    await until(() => numbers(widget).length > 4, 'the pack to show');
    expect(numbers(widget)).to.deep.equal([
      '999',
      '101',
      '0808 157 0123',
      '0800 789 321',
      '0800 032 4539',
      '01632 960123',
    ]);
    const text = inside(widget).textContent;
    expect(text)
      .to.contain('Ask the helpers')
      .and.to.contain('Example people answer.')
      .and.to.contain('Example Borough Council');
    expect(text).not.to.contain('They are not police');
    expect(byRole(inside(widget), 'link', '01632 960123 Call').getAttribute('href')).to.equal('tel:+441632960123');
  });

  it('shows its fallback beside the national facts while it loads, and not after', async () => {
    const src = address();
    const widget = await show<EmergencyContacts>(
      html`<csw-emergency-contacts src=${src}
        ><p>Our own line: <a href="tel:01632960123">01632 960123</a></p></csw-emergency-contacts
      >`,
    );
    expect(slotShows(widget)).to.equal(true);
    expect(numbers(widget)).to.deep.equal(national);
    expect(inside(widget).textContent).to.contain('Local details are loading.');
    server.answer(src, pack);
    await until(() => !slotShows(widget), 'the fallback to go');
    expect(numbers(widget)).to.contain('0808 157 0123');
    expect(inside(widget).textContent).not.to.contain('Local details');
  });

  it('keeps the focus on its number when the area’s own come between', async () => {
    const src = address();
    const widget = await show(html`<csw-emergency-contacts src=${src}></csw-emergency-contacts>`);
    const link = byRole(inside(widget), 'link', '0800 789 321 Call');
    link.focus();
    server.answer(src, {...pack, id: 'example-town', extends: 'kent', contacts: {}});
    await until(() => numbers(widget).includes('60066'), 'the area to show');
    expect(inside(widget).activeElement).to.equal(link);
    expect(link.getAttribute('href')).to.equal('tel:+44800789321');
  });

  it('never says of an area that is not here that it has no places', async () => {
    const src = address();
    const widget = await show(html`<csw-pharmacy-list src=${src}></csw-pharmacy-list>`);
    expect(inside(widget).textContent).not.to.contain('We have no places to list');
    expect(inside(widget).textContent).not.to.contain('Mill House');
    server.answer(src, pack);
    await until(() => inside(widget).textContent.includes('1 Example Street'), 'the place to show');
  });

  const faults: Readonly<Record<string, {readonly answer: (src: string) => void; readonly says: RegExp}>> = {
    'is not there': {answer: (src) => server.respond(src, '', {status: 404}), says: /404/},
    'is not JSON': {answer: (src) => server.respond(src, '{"id": '), says: /JSON/},
    'is sent as something else': {
      answer: (src) => server.respond(src, JSON.stringify(pack), {headers: {'Content-Type': 'text/html'}}),
      says: /text\/html.*application\/json/,
    },
    'is too large': {answer: (src) => server.respond(src, `${' '.repeat(256_001)}{}`), says: /larger than 256 kB/},
    'has a wrong shape': {
      answer: (src) => server.answer(src, {...pack, places: {one: {...examplePlace(1), telephone: 'ring us'}}}),
      says: /\$\.places\.one\.telephone/,
    },
    'extends nothing': {answer: (src) => server.answer(src, {...pack, extends: undefined}), says: /extends/},
  };
  for (const [what, {answer, says}] of Object.entries(faults)) {
    it(`stays with the national facts and its fallback where the pack ${what}, and says so once`, async () => {
      const src = address();
      const widget = document.createElement('csw-emergency-contacts');
      widget.setAttribute('src', src);
      widget.innerHTML = '<p>Our own line: 01632 960123</p>';
      const said = await warnings(async () => {
        const {code, message} = await faultOf(widget, () => {
          document.body.append(widget);
          answer(src);
        });
        expect(code).to.equal('area-failed');
        expect(message).to.match(says);
        await widget.updateComplete;
      });
      expect(said).to.have.lengthOf(1);
      expect(numbers(widget)).to.deep.equal(national);
      expect(slotShows(widget)).to.equal(true);
      expect(inside(widget).textContent)
        .to.contain('Local details did not load. These numbers are for the whole country.')
        .and.to.contain('Local details from this page are below.');
      widget.remove();
    });
  }

  it('asks a server once, however many widgets ask, and stops when the last one leaves', async () => {
    const src = address();
    const widgets = await Promise.all(
      [1, 2, 3].map(() => show(html`<csw-emergency-contacts src=${src}></csw-emergency-contacts>`)),
    );
    await until(() => server.asked(src) > 0, 'the fetch');
    expect(server.asked(src)).to.equal(1);
    widgets[0]?.remove();
    widgets[1]?.remove();
    expect(server.isAborted(src)).to.equal(false);
    widgets[2]?.remove();
    expect(server.isAborted(src)).to.equal(true);
  });

  it('tries again when it is connected anew, and when the network is back', async () => {
    const src = address();
    const widget = document.createElement('csw-emergency-contacts');
    widget.setAttribute('src', src);
    await warnings(async () => {
      await faultOf(widget, () => {
        document.body.append(widget);
        server.respond(src, '', {status: 503});
      });
    });
    server.answer(src, pack);
    window.dispatchEvent(new Event('online'));
    await until(() => numbers(widget).includes('0808 157 0123'), 'the pack');
    widget.remove();
  });

  it('follows a change of its address, and is of another area again without one', async () => {
    const [first, second] = [address(), address()];
    server.answer(first, pack);
    server.answer(second, {...pack, contacts: {}});
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts src=${first}></csw-emergency-contacts>`);
    await until(() => numbers(widget).length === 6, 'the first pack');
    widget.src = second;
    await until(() => numbers(widget).length === 4, 'the second pack');
    widget.removeAttribute('src');
    await until(() => numbers(widget).includes('60066'), 'the default area');
  });

  it('takes the page’s own address where the tag has neither that nor an area', async () => {
    const src = address();
    server.answer(src, pack);
    usePageDefaults({src});
    const widget = await show(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    await until(() => numbers(widget).includes('01632 960123'), 'the pack');
    const kent = await show(html`<csw-emergency-contacts area="kent"></csw-emergency-contacts>`);
    expect(numbers(kent)).to.contain('60066').and.not.to.contain('01632 960123');
  });

  it('is accessible: loading, failed and here', async () => {
    const src = address();
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts src=${src}></csw-emergency-contacts>`);
    await expectAccessible(widget);
    server.answer(src, pack);
    await until(() => numbers(widget).length === 6, 'the pack');
    await expectAccessible(widget);
    expect(allByRole(inside(widget), 'heading').map(nameOf)).to.contain('Ask the helpers');
  }).timeout(60_000);
});
