import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, within} from 'storybook/test';
import {contentOf} from '../content-of.js';
import type {WidgetArgs} from '../element.js';
import {exampleBorough, exampleHamlet} from '../example-borough.js';
import * as states from '../states.js';
import {withFacts} from '../with-facts.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';

const meta: Meta<WidgetArgs> = {title: 'Pharmacy list', component: 'csw-pharmacy-list'};
export default meta;

type Story = StoryObj<WidgetArgs>;

export const Default: Story = {};
export const NoPlaces: Story = states.unitedKingdom;
export const Kent: Story = states.kent;
export const HoursNotChecked: Story = states.maidstone;
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

// 18 November 2026 was a Wednesday.
const morning = '2026-11-18T11:00:00Z';
const evening = '2026-11-18T22:30:00Z';

export const OpenNow: Story = withFacts(exampleHamlet, morning);

export const ClosedNow: Story = withFacts(exampleHamlet, evening);

/** Hours that nobody has checked say nothing about now. */
export const UncheckedHours: Story = withFacts({...exampleHamlet, checked: null}, morning);

/** Nor do those whose next check is overdue. */
export const CheckOverdue: Story = withFacts(exampleHamlet, '2027-05-19T11:00:00Z');

/** A long list has a field that narrows it. */
export const MoreThanFivePlaces: Story = withFacts(exampleBorough, morning);

const search = (query: string, answer: string): Story => ({
  ...MoreThanFivePlaces,
  // To type takes the focus, which would make the Docs page jump.
  tags: ['!autodocs'],
  play: async ({canvasElement, userEvent}) => {
    const list = within(await contentOf(canvasElement, 'csw-pharmacy-list'));
    await userEvent.type(list.getByRole('searchbox', {name: 'Find by name, street or postcode'}), query);
    await expect(await list.findByText(answer)).toBeVisible();
  },
});

export const Filtered: Story = search('zz991', '2 of 8 places');

export const FilteredToNothing: Story = search('nowhere', '0 of 8 places');
