import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {WidgetArgs} from '../element.js';
import * as states from '../states.js';
import '../../src/widgets/leave-page/leave-page.define.js';

const meta: Meta<WidgetArgs> = {title: 'Leave page', component: 'csw-leave-page'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** Storybook shows each story in a frame, where the button cannot hide the page around it, and says so. */
export const InAFrame: Story = {};
export const LightOnADarkPage: Story = states.light;
export const DarkOnALightPage: Story = states.dark;
export const Narrow: Story = states.narrow;
export const Welsh: Story = states.welsh;
export const UrduRightToLeft: Story = states.urdu;
export const Accented: Story = states.accented;
export const WithAFallback: Story = {args: {fallback: '<a href="https://www.gov.uk/">Leave this page</a>'}};
