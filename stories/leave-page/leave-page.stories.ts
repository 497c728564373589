import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {navigation} from '../../src/widgets/leave-page/navigation.js';
import type {WidgetArgs} from '../element.js';
import * as states from '../states.js';
import '../../src/widgets/leave-page/leave-page.define.js';

/** Storybook shows each story in a frame, and stays: what is hidden comes back after two seconds. */
const stayHere = (isFramed: boolean): (() => void) => {
  const before = {...navigation};
  Object.assign(navigation, {
    isFramed: () => isFramed,
    replace: () => {
      setTimeout(() => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})), 2000);
    },
  });
  return () => Object.assign(navigation, before);
};

const meta: Meta<WidgetArgs> = {
  title: 'Leave page',
  component: 'csw-leave-page',
  argTypes: {href: {control: 'text'}},
  beforeEach: () => stayHere(false),
};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Default: Story = {};

/** Any address that starts with `https:`. */
export const AnotherPage: Story = {args: {href: 'https://weather.example/'}};

/** Shift has been pressed once. After five seconds it says that nothing has happened, and then nothing. */
export const AfterOnePress: Story = {
  play: () => {
    for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
  },
};

/** A frame can hide no more than itself: there, it is a plain link. */
export const InAFrame: Story = {beforeEach: () => stayHere(true)};

export const LightOnADarkPage: Story = states.light;
export const DarkOnALightPage: Story = states.dark;
export const OnADarkPage: Story = states.darkPage;
export const Narrow: Story = states.narrow;
export const Welsh: Story = states.welsh;
export const UrduRightToLeft: Story = states.urdu;
export const UrduOnAnEnglishPage: Story = states.urduInEnglish;
export const ArabicRightToLeft: Story = states.arabic;
export const PunjabiNarrow: Story = states.punjabiNarrow;
export const Accented: Story = states.accented;
export const Mirrored: Story = states.mirrored;
export const WithAFallback: Story = {
  ...states.withFallback,
  args: {fallback: '<a href="https://www.gov.uk/">Leave this page</a>'},
};

/** What is no address of another page is reported once, and treated as absent. */
export const UnknownValues: Story = {args: {href: 'weather', theme: 'sepia'}};
