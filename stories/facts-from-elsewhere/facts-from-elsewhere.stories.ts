import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, within} from 'storybook/test';
import publishedExample from '../../docs/example-borough.json';
import {type Corrections, useCorrections} from '../../src/facts/corrections.js';
import {contentOf} from '../content-of.js';
import {element, type WidgetArgs} from '../element.js';
import {exampleBorough} from '../example-borough.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import '../../src/widgets/safety-advice/safety-advice.define.js';

type Story = StoryObj<WidgetArgs>;

const meta: Meta<WidgetArgs> = {
  title: 'Facts from elsewhere',
  component: 'csw-emergency-contacts',
  // The facts are the page's: on the Docs page each of these stories has a page of its own.
  parameters: {docs: {story: {inline: false, height: '640px'}}},
};
export default meta;

const fallback = '<p>Ring the Example Council on <a href="tel:+441632960999">01632 960999</a>.</p>';

/** A council's server that gives this answer, or none yet. */
const server = (src: string, answer: Promise<Response>): Pick<Story, 'args' | 'beforeEach'> => ({
  args: {src},
  beforeEach: () => {
    const real = window.fetch.bind(window);
    window.fetch = (input, init) => (typeof input === 'string' && input.endsWith(src) ? answer : real(input, init));
    return () => {
      window.fetch = real;
    };
  },
});

const json = (value: unknown): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(value), {headers: {'Content-Type': 'application/json'}}));

const never = new Promise<Response>(() => undefined);

/** A file of the council's own, which `src` names: here with eight places. */
export const AreaOfACouncil: Story = {
  ...server('/example-borough.json', json(exampleBorough)),
  render: (args) => element('csw-pharmacy-list', args),
  play: async ({canvasElement}) => {
    const list = within(await contentOf(canvasElement, 'csw-pharmacy-list'));
    await expect(await list.findByRole('heading', {name: 'Example Night Pharmacy'})).toBeVisible();
  },
};

/** The example that docs/areas.md links to: 40 places of a borough that does not exist, some of which nobody has checked. */
export const FortyPlaces: Story = {
  ...server('/forty-places.json', json(publishedExample)),
  render: (args) => element('csw-pharmacy-list', args),
  play: async ({canvasElement}) => {
    const list = within(await contentOf(canvasElement, 'csw-pharmacy-list'));
    await expect(await list.findByRole('heading', {name: 'Example Pharmacy Brook'})).toBeVisible();
    await expect(list.getAllByText('Phone before you go.').length).toBeGreaterThan(1);
  },
};

/** A topic of its own, in the council's own words, of which it has some in Urdu. */
export const TopicOfACouncilInUrdu: Story = {
  ...server('/topic.json', json(publishedExample)),
  render: (args) => element('csw-safety-advice', {...args, topic: 'safe-night-out'}),
  globals: {locale: 'ur', direction: 'rtl'},
  play: async ({canvasElement}) => {
    const advice = within(await contentOf(canvasElement, 'csw-safety-advice'));
    const {ur} = publishedExample.topics['safe-night-out'].title;
    await expect(await advice.findByRole('heading', {name: ur})).toBeVisible();
  },
};

/** While it is on its way: the national numbers, and never another area's. */
export const AreaLoading: Story = server('/on-its-way.json', never);

/** What the page's author has written inside the tag is the best there is of the area's own numbers until then. */
export const AreaLoadingWithAFallback: Story = {
  ...server('/still-on-its-way.json', never),
  args: {src: '/still-on-its-way.json', fallback},
};

const missing = {...server('/missing.json', Promise.resolve(new Response('', {status: 404})))};

/** The file is not there, or something is wrong with it: see the fault in the Actions panel. */
export const AreaFailed: Story = missing;

/** The same, with the tag's own content. */
export const AreaFailedWithAFallback: Story = {...missing, args: {...missing.args, fallback}};

const corrected = (corrections: Partial<Corrections>): Pick<Story, 'beforeEach'> => ({
  beforeEach: () => {
    useCorrections({
      area: 'maidstone',
      sequence: 1,
      source: {name: 'Example Council'},
      checked: '2026-11-20',
      reviewBy: '2027-11-20',
      ...corrections,
    });
    return () => {
      useCorrections(undefined);
    };
  },
});

const line = {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}} as const;

/** A signed correction has given the line for hate incidents another number (one for drama). */
export const NumberReplaced: Story = corrected({area: 'kent', contacts: line});

/** A number that nobody answers any more, and what to use instead. */
export const NumberWithdrawn: Story = corrected({
  area: 'kent',
  contacts: {'hate-incident-line': {withdrawn: true, instead: 'police'}},
});

/** Where not to go any more, and where to go instead. */
export const PlaceWithdrawn: Story = {
  ...corrected({places: {'lloyds-park-wood': {withdrawn: true, instead: 'lloyds-tonbridge-road'}}}),
  render: (args) => element('csw-pharmacy-list', args),
};

/** The same in a language that is read from right to left. */
export const PlaceWithdrawnInUrdu: Story = {...PlaceWithdrawn, globals: {locale: 'ur', direction: 'rtl'}};
export const NumberWithdrawnInUrdu: Story = {...NumberWithdrawn, globals: {locale: 'ur', direction: 'rtl'}};
