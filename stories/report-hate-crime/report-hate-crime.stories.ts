import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, within} from 'storybook/test';
import {contentOf} from '../content-of.js';
import type {WidgetArgs} from '../element.js';
import * as states from '../states.js';
import '../../src/widgets/report-hate-crime/report-hate-crime.define.js';

const meta: Meta<WidgetArgs> = {title: 'Report a hate crime', component: 'csw-report-hate-crime'};
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

/** What is typed stands in the message at once, after the word that the police sort by. */
export const MessageComposed: Story = {
  // To type takes the focus, which would make the Docs page jump.
  tags: ['!autodocs'],
  play: async ({canvasElement, userEvent}) => {
    const panel = within(await contentOf(canvasElement, 'csw-report-hate-crime'));
    await userEvent.type(panel.getByRole('textbox', {name: 'What happened?'}), 'Racist graffiti on a shop wall');
    await userEvent.type(panel.getByRole('textbox', {name: 'Where is it?'}), 'High Street, by the bank');
    await expect(
      await panel.findByText('Police Racist graffiti on a shop wall. High Street, by the bank'),
    ).toBeVisible();
  },
};
