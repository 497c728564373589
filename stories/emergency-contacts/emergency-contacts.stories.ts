import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {WidgetArgs} from '../element.js';
import * as states from '../states.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';

const meta: Meta<WidgetArgs> = {
  title: 'Emergency contacts',
  component: 'csw-emergency-contacts',
  argTypes: {contacts: {control: 'text'}},
};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Default: Story = {};
export const UnitedKingdom: Story = states.unitedKingdom;
export const Kent: Story = states.kent;
export const Maidstone: Story = states.maidstone;
export const HeadingLevel4: Story = states.headingLevel4;
export const LightOnADarkPage: Story = states.light;
export const DarkOnALightPage: Story = states.dark;
export const OnADarkPage: Story = states.darkPage;
export const Narrow: Story = states.narrow;
export const Welsh: Story = states.welsh;
export const UrduRightToLeft: Story = states.urdu;
export const UrduOnAnEnglishPage: Story = states.urduInEnglish;
export const Polish: Story = states.polish;
export const ArabicRightToLeft: Story = states.arabic;
export const PunjabiNarrow: Story = states.punjabiNarrow;
export const Accented: Story = states.accented;
export const Mirrored: Story = states.mirrored;
export const WithoutTheMenu: Story = states.withoutMenu;
export const WithAFallback: Story = states.withFallback;
export const UnknownValues: Story = states.unknownValues;

/** Those that the page names, in its order. */
export const PickedContacts: Story = {args: {contacts: 'hate-incident-line police-text emergency'}};

/** One card for one number. */
export const OneContact: Story = {args: {contacts: 'emergency'}};

/** An unknown id is reported and left out; with none left, all contacts are shown. */
export const UnknownContacts: Story = {args: {contacts: 'coastguard'}};
