import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {WidgetArgs} from '../element.js';
import * as states from '../states.js';
import '../../src/widgets/prevent-hotline/prevent-hotline.define.js';

const meta: Meta<WidgetArgs> = {title: 'Prevent hotline', component: 'csw-prevent-hotline'};
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
